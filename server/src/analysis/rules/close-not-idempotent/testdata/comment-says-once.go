package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

// Close gives the memory back. It must be called
// once only.
func (b *buffer) Close() {
	C.free(b.p)
}
