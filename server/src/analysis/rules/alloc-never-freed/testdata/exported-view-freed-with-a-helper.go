package p

// #include <stdlib.h>
import "C"
import "unsafe"

func Bytes(n int) []byte {
	p := C.malloc(C.size_t(n))
	return unsafe.Slice((*byte)(p), n)
}

func release(p unsafe.Pointer) { C.free(p) }

func FreeBytes(b []byte) { release(unsafe.Pointer(&b[0])) }
