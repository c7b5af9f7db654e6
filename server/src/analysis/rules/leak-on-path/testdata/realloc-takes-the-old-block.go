package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(n C.size_t) unsafe.Pointer {
	p := C.malloc(n)
	q := C.realloc(p, 2*n)
	if q == nil {
		C.free(p)
		return nil
	}
	return q
}
