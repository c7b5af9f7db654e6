package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "unsafe"

func f(p *C.int) C.int {
	var x C.int
	addr := uintptr(unsafe.Pointer(&x))
	C.useu(C.uintptr_t(addr)) // want uintptr-hides-go-pointer-from-cgocheck
	_ = p
	return *(*C.int)(unsafe.Pointer(addr)) // want uintptr-stash
}
