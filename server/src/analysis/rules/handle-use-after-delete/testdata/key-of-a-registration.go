package p

// #include <stdint.h>
// void start(uintptr_t h);
// void unregister(uintptr_t h);
import "C"

import "runtime/cgo"

func f(v any) {
	h := cgo.NewHandle(v)
	h.Delete()
	C.unregister(C.uintptr_t(h))
}
