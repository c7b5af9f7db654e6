package p

/*
#include <stdlib.h>
typedef int *ints;
static void drop(ints p) { free(p); }
static void append(ints *p) { *p = realloc(*p, 4); }
static ints fresh(void) { return calloc(1, 4); }
*/
import "C"

func f(n int) C.ints {
	var p C.ints
	defer C.drop(p)
	for i := 0; i < n; i++ {
		C.append(&p)
	}
	return p
}
