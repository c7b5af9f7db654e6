package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() {
	runtime.SetFinalizer(b, nil)
	C.free(b.p)
}
