package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

func f() C.int {
	p := C.malloc(8)
	defer C.free(p)
	return C.useu(C.uintptr_t(uintptr(unsafe.Pointer((*C.char)(p)))), 1)
}
