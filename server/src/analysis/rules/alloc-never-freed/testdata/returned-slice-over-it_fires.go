package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(n int) []byte {
	p := C.malloc(C.size_t(n)) // want alloc-never-freed
	b := unsafe.Slice((*byte)(p), n)
	b[0] = 1
	return []byte{b[0]}
}

func freeBytes(b []byte) { C.free(unsafe.Pointer(&b[0])) }
