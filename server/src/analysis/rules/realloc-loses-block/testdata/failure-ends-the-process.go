package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(n C.size_t) unsafe.Pointer {
	p := C.malloc(n)
	p = C.realloc(p, 2*n)
	if p == nil {
		panic("no memory")
	}
	return p
}
