package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

var buffer [8]byte

func f() C.int {
	return C.useu(C.uintptr_t(uintptr(unsafe.Pointer(&buffer))), 1)
}
