package p

// #include <stdint.h>
// #include <stdlib.h>
// static void use(uintptr_t h) { (void)h; }
import "C"

import "runtime/cgo"

func f(v any) {
	h := cgo.NewHandle(v)
	defer h.Delete()
	C.use(C.uintptr_t(h))
}
