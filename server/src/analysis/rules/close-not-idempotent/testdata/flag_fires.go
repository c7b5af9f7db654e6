package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct {
	p      unsafe.Pointer
	closed bool
}

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() { // want close-not-idempotent:info "p again"
	if b.closed {
		return
	}
	C.free(b.p)
}
