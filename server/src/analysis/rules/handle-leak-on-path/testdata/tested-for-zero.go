package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import "runtime/cgo"

func f(v any, want bool) {
	var h cgo.Handle
	if want {
		h = cgo.NewHandle(v)
	}
	C.parity(C.uintptr_t(h))
	if h != 0 {
		h.Delete()
	}
}
