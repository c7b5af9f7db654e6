package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import (
	"runtime"
	"unsafe"
)

func f(p *int) C.int {
	var pinner runtime.Pinner
	pinner.Pin(p)
	defer pinner.Unpin()
	return C.useu(C.uintptr_t(uintptr(unsafe.Pointer(p))), 1)
}
