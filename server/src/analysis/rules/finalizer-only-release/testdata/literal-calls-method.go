package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, func(b *buffer) { b.Close() })
	return b
}

func (b *buffer) Close() {
	C.free(b.p)
	b.p = nil
}
