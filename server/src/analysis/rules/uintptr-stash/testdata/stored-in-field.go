package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

type box struct{ addr uintptr }

func f() int {
	x := new(int)
	b := &box{}
	b.addr = uintptr(unsafe.Pointer(x)) // want uintptr-stash "stored as an integer in b\.addr"
	return *(*int)(unsafe.Pointer(b.addr))
}
