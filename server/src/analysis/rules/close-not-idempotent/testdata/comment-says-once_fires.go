package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

// Close gives the memory back.
func (b *buffer) Close() { // want close-not-idempotent:info "p again"
	C.free(b.p)
}
