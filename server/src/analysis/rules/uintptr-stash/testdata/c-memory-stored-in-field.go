package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

type box struct{ addr uintptr }

func newBox() *box {
	return &box{addr: uintptr(C.malloc(8))}
}

func (b *box) get() *int64 { return (*int64)(unsafe.Pointer(b.addr)) }

func (b *box) Close() { C.free(unsafe.Pointer(b.addr)) }
