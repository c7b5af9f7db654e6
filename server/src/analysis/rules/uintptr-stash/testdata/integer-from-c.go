package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
static int cell;
static uintptr_t base(void) { return (uintptr_t)&cell; }
*/
import "C"

import "unsafe"

func f() C.int {
	x := new(C.int)
	addr := uintptr(C.base())
	C.useu(C.uintptr_t(uintptr(unsafe.Pointer(x))))
	return *(*C.int)(unsafe.Pointer(addr))
}
