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
	C.number(C.uintptr_t(h))
}

var _ unsafe.Pointer
