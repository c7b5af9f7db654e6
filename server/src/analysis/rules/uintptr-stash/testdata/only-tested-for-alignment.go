package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

func f(n int) bool {
	b := make([]byte, n)
	addr := uintptr(unsafe.Pointer(&b[0]))
	return addr%8 == 0
}
