package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

var known = map[uintptr]*int{}

func f(p *int) C.int {
	known[uintptr(unsafe.Pointer(p))] = p
	return C.useu(C.uintptr_t(uintptr(unsafe.Pointer(p))), 1)
}
