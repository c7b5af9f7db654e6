package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

func f(v any) bool {
	h := register(v) // want handle-leak-on-path
	if C.parity(C.uintptr_t(h)) != 0 {
		return false
	}
	forget(h)
	return true
}
