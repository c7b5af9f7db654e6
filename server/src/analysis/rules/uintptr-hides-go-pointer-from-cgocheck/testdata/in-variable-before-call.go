package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

func f(src []byte) C.int {
	p := C.uintptr_t(uintptr(0))
	if len(src) > 0 {
		p = C.uintptr_t(uintptr(unsafe.Pointer(&src[0]))) // want uintptr-hides-go-pointer-from-cgocheck
	}
	return C.useu(p, C.int(len(src)))
}
