package p

// #include <stdlib.h>
import "C"
import "unsafe"

func Bytes(n int) []byte {
	p := C.malloc(C.size_t(n)) // want alloc-never-freed
	return unsafe.Slice((*byte)(p), n)
}

func release(p unsafe.Pointer) { C.free(p) }

func First(b []byte) unsafe.Pointer { return unsafe.Pointer(&b[0]) }
