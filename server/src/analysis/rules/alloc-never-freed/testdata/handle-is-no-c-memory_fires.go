package p

// #include <stdint.h>
// #include <stdlib.h>
// static void use(uintptr_t h) { (void)h; }
import "C"

func f(v any) {
	h := uintptr(C.malloc(8)) // want alloc-never-freed
	C.use(C.uintptr_t(h))
}
