package p

/*
#include <stdlib.h>
typedef int *ints;
static void drop(ints p) { free(p); }
static void append(ints *p) { *p = realloc(*p, 4); }
static ints fresh(void) { return calloc(1, 4); }
*/
import "C"

func f() C.ints {
	p := C.fresh()
	defer C.drop(p)
	return p // want return-freed
}
