package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(n int) []byte {
	p := C.malloc(C.size_t(n))
	b := unsafe.Slice((*byte)(p), n)
	b[0] = 1
	return b
}

func freeBytes(b []byte) { C.free(unsafe.Pointer(&b[0])) }
