package p

// #include <stdint.h>
// static int take(uintptr_t p) { return p != 0; }
import "C"
import "unsafe"

func number[T any](ptr *T) C.uintptr_t {
	return C.uintptr_t(uintptr(unsafe.Pointer(ptr)))
}

func f(p *C.int) C.int { return C.take(number(p)) }
