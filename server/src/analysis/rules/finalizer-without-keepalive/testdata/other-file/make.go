package p

// #include <stdlib.h>
// static void drop(void *p) { free(p); }
import "C"

import (
	"runtime"
	"unsafe"
)

type buffer struct {
	size int
	mem  *C.char
}

type plain struct{ mem *C.char }

func newBuffer(n int) *buffer {
	b := &buffer{n, (*C.char)(C.malloc(C.size_t(n)))}
	runtime.SetFinalizer(b, finish)
	return b
}

func finish(b *buffer) { b.Close() }

func (b *buffer) Close() {
	if b.mem != nil {
		C.drop(unsafe.Pointer(b.mem))
		b.mem = nil
	}
}
