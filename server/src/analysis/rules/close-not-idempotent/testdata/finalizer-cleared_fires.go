package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() { // want close-not-idempotent:info "p again"
	runtime.GC()
	C.free(b.p)
}
