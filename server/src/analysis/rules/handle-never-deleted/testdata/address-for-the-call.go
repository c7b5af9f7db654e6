package p

// #include <stdint.h>
// static int read(void *h) { return *(uintptr_t *)h > 0; }
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

func f(v any) {
	h := cgo.NewHandle(v)
	defer h.Delete()
	C.read(unsafe.Pointer(&h))
}
