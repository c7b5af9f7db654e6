package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "runtime"

type Buffer struct{ p unsafe.Pointer }

func NewBuffer() *Buffer {
	b := &Buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*Buffer).Close)
	return b
}

func (b *Buffer) Close() {
	C.free(b.p)
	b.p = nil
}
