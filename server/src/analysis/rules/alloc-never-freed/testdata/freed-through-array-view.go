package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(n C.size_t) byte {
	p := C.malloc(n)
	q := (*[1 << 20]byte)(p)
	b := q[0]
	C.free(unsafe.Pointer(q))
	return b
}
