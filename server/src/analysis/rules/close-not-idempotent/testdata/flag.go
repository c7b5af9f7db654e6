package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct {
	p      unsafe.Pointer
	closed bool
}

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() {
	if b.closed {
		return
	}
	b.closed = true
	C.free(b.p)
}
