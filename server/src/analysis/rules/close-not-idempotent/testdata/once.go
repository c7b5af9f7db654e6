package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "sync"

type buffer struct {
	p    unsafe.Pointer
	once sync.Once
}

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() {
	b.once.Do(func() { C.free(b.p) })
}

var _ sync.Once
