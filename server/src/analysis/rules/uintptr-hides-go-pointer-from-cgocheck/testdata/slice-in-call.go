package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

func f(b []byte) C.int {
	return C.useu(C.uintptr_t(uintptr(unsafe.Pointer(&b[0]))), C.int(len(b))) // want uintptr-hides-go-pointer-from-cgocheck:warning "as an integer"
}
