package p

// #include <stdlib.h>
import "C"

import "unsafe"

type vec struct{ mem []C.int }

func newVec(n int) (v vec) {
	mem := C.malloc(C.size_t(n) * C.sizeof_int) // want alloc-never-freed
	_ = unsafe.Slice((*C.int)(mem), n)
	return
}

func (v vec) free() { C.free(unsafe.Pointer(&v.mem[0])) }
