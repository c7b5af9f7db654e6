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
	runtime.SetFinalizer(b, (*block).Free) // want finalizer-frees-again:error
	return b
}

func (b *block) Free() {
	C.free(b.p)
}

func main() {
	b := newBlock(100)
	b.Free()
	runtime.GC()
}
