package p

// #include <stdlib.h>
import "C"

import "unsafe"

type ints []C.int

func newInts(n int) ints {
	if n == 0 {
		return nil
	}
	mem := C.malloc(C.size_t(n) * C.sizeof_int)
	return (*[1 << 10]C.int)(mem)[:n:n]
}

func (v *ints) ptr() unsafe.Pointer {
	if len(*v) == 0 {
		return nil
	}
	return unsafe.Pointer(&(*v)[0])
}

func (v *ints) free() {
	_ = v.ptr()
	*v = nil
}

func f() C.int {
	v := newInts(2) // want alloc-never-freed
	defer v.free()
	v[0] = 1
	return v[0]
}
