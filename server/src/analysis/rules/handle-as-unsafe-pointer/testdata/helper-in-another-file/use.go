package p

// static int given(void *user) { return user != 0; }
import "C"

import "unsafe"

func f(v any) {
	h := register(v)
	defer h.Delete()
	C.given(unsafe.Pointer(h)) // want handle-as-unsafe-pointer
}
