package p

// #include <stdint.h>
// static int read(void *h) { return *(uintptr_t *)h > 0; }
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

func f(v any) {
	h := cgo.NewHandle(v) // want handle-never-deleted
	C.read(unsafe.Pointer(&h))
}
