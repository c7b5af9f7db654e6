package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(n C.size_t) unsafe.Pointer {
	p := C.malloc(n) // want leak-on-path
	q := C.realloc(p, 2*n)
	if q == nil {
		return nil
	}
	return q
}
