package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

func f(v any) {
	h := register(v) // want handle-never-deleted
	C.parity(C.uintptr_t(h))
}

func deletes(v any) {
	h := register(v)
	defer forget(h)
	C.parity(C.uintptr_t(h))
}
