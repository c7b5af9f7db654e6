package p

// #include <stdint.h>
// static int given(void *user) { return user != 0; }
// static int number(uintptr_t user) { return user != 0; }
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

func f(h cgo.Handle) {
	C.given(unsafe.Pointer(h)) // want handle-as-unsafe-pointer
}

var _ unsafe.Pointer
