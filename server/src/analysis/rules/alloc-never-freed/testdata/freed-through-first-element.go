package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(n int) byte {
	b := unsafe.Slice((*byte)(C.malloc(C.size_t(n))), n)
	first := b[0]
	C.free(unsafe.Pointer(&b[0]))
	return first
}
