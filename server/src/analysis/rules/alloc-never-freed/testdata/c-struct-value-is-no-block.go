package p

/*
#include <stdlib.h>
struct point { int x, y; };
static int sum(const struct point *p) { return p->x + p->y; }
*/
import "C"

func f() C.int {
	var p C.struct_point
	q := C.struct_point{x: 1}
	p.x = q.x
	return C.sum(&p) + C.int(C.sizeof_struct_point)
}
