package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, func(b *buffer) { C.free(b.p) }) // want finalizer-only-release:info "Only a finalizer"
	return b
}
