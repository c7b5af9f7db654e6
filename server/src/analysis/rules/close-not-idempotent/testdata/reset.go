package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() {
	C.free(b.p)
	b.p = nil
}
