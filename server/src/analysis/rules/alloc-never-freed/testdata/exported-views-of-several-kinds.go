package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Array(n int) []byte {
	p := C.malloc(C.size_t(n)) // want alloc-never-freed "Nothing can free"
	return (*[1 << 10]byte)(p)[:n:n]
}

func Slice(n int) []byte {
	p := C.malloc(C.size_t(n)) // want alloc-never-freed "Nothing can free"
	return unsafe.Slice((*byte)(p), n)
}

type store struct{ last int }

func (s *store) Bytes(n int) []byte {
	make := func() unsafe.Pointer { return C.malloc(C.size_t(n)) } // want alloc-never-freed "Nothing can free"
	s.last = n
	return unsafe.Slice((*byte)(make()), n)
}

func Copied(n int) []byte {
	p := C.malloc(C.size_t(n))
	defer C.free(p)
	return append([]byte(nil), unsafe.Slice((*byte)(p), n)...)
}
