package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(n C.size_t) unsafe.Pointer {
	p := C.malloc(n)
	p = C.realloc(p, 2*n) // want realloc-loses-block
	if p == nil {
		return nil
	}
	return p
}
