package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

func f(n int) C.int {
	return C.useu(C.uintptr_t(uintptr(unsafe.Pointer(&n))), 1) // want uintptr-hides-go-pointer-from-cgocheck
}
