package p

/*
#include <stdlib.h>
struct point { int x, y; };
static int sum(const struct point *p) { return p->x + p->y; }
*/
import "C"

func f() C.int {
	var p C.struct_point
	q := (*C.struct_point)(C.calloc(1, C.sizeof_struct_point)) // want alloc-never-freed
	p.x = q.x
	return C.sum(&p) + C.int(C.sizeof_struct_point)
}
