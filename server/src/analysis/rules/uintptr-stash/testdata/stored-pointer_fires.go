package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

type box struct{ p uintptr }

func f() *box {
	x := new(int)
	return &box{p: uintptr(unsafe.Pointer(x))} // want uintptr-stash
}

func (b *box) get() int { return *(*int)(unsafe.Pointer(b.p)) }
