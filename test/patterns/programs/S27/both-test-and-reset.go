package main

// #include <stdlib.h>
import "C"
import (
	"runtime"
	"unsafe"
)

type block struct{ p unsafe.Pointer }

func newBlock(n int) *block {
	b := &block{p: C.malloc(C.size_t(n))}
	runtime.SetFinalizer(b, func(b *block) {
		if b.p != nil {
			C.free(b.p)
			b.p = nil
		}
	})
	return b
}

func (b *block) Free() {
	if b.p != nil {
		C.free(b.p)
		b.p = nil
		runtime.SetFinalizer(b, nil)
	}
}

func main() {
	b := newBlock(100)
	b.Free()
	b.Free()
	runtime.GC()
}
