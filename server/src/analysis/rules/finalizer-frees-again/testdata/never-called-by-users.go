package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*buffer).free)
	return b
}

func (b *buffer) free() {
	C.free(b.p)
}
