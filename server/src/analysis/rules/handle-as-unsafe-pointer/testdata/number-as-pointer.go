package p

// #include <stdint.h>
// static int given(void *user) { return user != 0; }
// static int number(uintptr_t user) { return user != 0; }
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

func local(v any) {
	h := cgo.NewHandle(v)
	defer h.Delete()
	C.given(unsafe.Pointer(h)) // want handle-as-unsafe-pointer "h is the number of a handle"
}

func parameter(h cgo.Handle) {
	C.given(unsafe.Pointer(uintptr(h))) // want handle-as-unsafe-pointer
}

type session struct{ h cgo.Handle }

func (s *session) field() {
	C.given(unsafe.Pointer(s.h)) // want handle-as-unsafe-pointer
}

func inClosure(h cgo.Handle) func() {
	return func() {
		p := unsafe.Pointer(h) // want handle-as-unsafe-pointer
		C.given(p)
	}
}

type ticket cgo.Handle

func ownType(t ticket) {
	C.given(unsafe.Pointer(t)) // want handle-as-unsafe-pointer
}
