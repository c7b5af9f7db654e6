package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

type box struct{ addr uintptr }

func f() *box {
	x := new(int)
	return &box{addr: uintptr(unsafe.Pointer(x))} // want uintptr-stash "addr"
}

func (b *box) get() int { return *(*int)(unsafe.Pointer(b.addr)) }
