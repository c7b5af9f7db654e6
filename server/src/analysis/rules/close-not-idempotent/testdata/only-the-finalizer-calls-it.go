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

func (b *buffer) address() unsafe.Pointer { return b.p }

func (b *buffer) release() {
	C.free(b.p)
}
