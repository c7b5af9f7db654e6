package p

// #include <stdint.h>
// static int sum(const int8_t *p) { return p[0]; }
import "C"

import "unsafe"

func f(name string) bool {
	var buf [64]C.int8_t
	for i := 0; i < len(name); i++ {
		buf[i] = C.int8_t(name[i])
	}
	p := (uintptr)(unsafe.Pointer(&buf[0]))           // note "becomes the integer p"
	return C.sum((*C.int8_t)(unsafe.Pointer(p))) == 0 // want uintptr-stash "made from p"
}
