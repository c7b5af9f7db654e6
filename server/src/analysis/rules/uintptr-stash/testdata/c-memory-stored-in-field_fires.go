package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

type box struct{ addr uintptr }

func newBox() *box {
	return &box{addr: uintptr(unsafe.Pointer(new(int64)))} // want uintptr-stash
}

func (b *box) get() *int64 { return (*int64)(unsafe.Pointer(b.addr)) }

func (b *box) Close() { b.addr = 0 }
