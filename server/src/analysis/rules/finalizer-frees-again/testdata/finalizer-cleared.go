package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*buffer).Free)
	return b
}

func (b *buffer) Free() {
	runtime.SetFinalizer(b, nil)
	C.free(b.p)
}
