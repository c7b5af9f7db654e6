package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "sync"

type buffer struct {
	p    unsafe.Pointer
	once sync.Once
}

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() { // want close-not-idempotent:info "p again"
	C.free(b.p)
}

var _ sync.Once
