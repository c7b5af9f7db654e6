package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*buffer).Free) // want finalizer-frees-again "frees again"
	return b
}

func (b *buffer) Free() { // want close-not-idempotent:info "p again"
	C.free(b.p)
}
