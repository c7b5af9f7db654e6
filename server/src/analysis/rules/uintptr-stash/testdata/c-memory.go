package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

func f() C.int {
	p := C.calloc(4, C.sizeof_int)
	defer C.free(p)
	addr := uintptr(p) + C.sizeof_int
	return *(*C.int)(unsafe.Pointer(addr))
}
