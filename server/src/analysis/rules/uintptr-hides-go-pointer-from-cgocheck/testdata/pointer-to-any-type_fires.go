package p

// #include <stdint.h>
// static int take(uintptr_t p) { return p != 0; }
import "C"
import "unsafe"

func number(ptr *int) C.uintptr_t {
	return C.uintptr_t(uintptr(unsafe.Pointer(ptr))) // want uintptr-hides-go-pointer-from-cgocheck
}

func f(p *int) C.int { return C.take(number(p)) }
