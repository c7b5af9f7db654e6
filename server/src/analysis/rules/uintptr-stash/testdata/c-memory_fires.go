package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

func f() C.int {
	p := unsafe.Pointer(new([4]C.int))
	addr := uintptr(p) + C.sizeof_int
	return *(*C.int)(unsafe.Pointer(addr)) // want uintptr-stash
}
