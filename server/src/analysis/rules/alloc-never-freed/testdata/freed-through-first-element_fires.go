package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(n int) byte {
	b := unsafe.Slice((*byte)(C.malloc(C.size_t(n))), n) // want alloc-never-freed
	first := b[0]
	_ = unsafe.Pointer(&b[0])
	return first
}
