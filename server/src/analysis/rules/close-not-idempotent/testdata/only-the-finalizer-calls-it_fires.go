package p

// #include <stdlib.h>
import "C"
import (
	"runtime"
	"unsafe"
)

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*buffer).release)
	return b
}

// Close gives the memory back.
func (b *buffer) Close() { b.release() }

func (b *buffer) release() { // want close-not-idempotent:info "p again"
	C.free(b.p)
}
