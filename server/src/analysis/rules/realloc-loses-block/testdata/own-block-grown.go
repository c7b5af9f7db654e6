package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(n C.size_t) bool {
	p := C.malloc(n)
	p = C.realloc(p, 2*n) // want realloc-loses-block
	if p == nil {
		return false
	}
	C.free(p)
	return true
}
