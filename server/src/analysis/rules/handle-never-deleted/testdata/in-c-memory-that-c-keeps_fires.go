package p

// #include <stdint.h>
// #include <stdlib.h>
// static uintptr_t *cell;
// static void keep(uintptr_t *p) { cell = p; }
// static void look(uintptr_t *p) { (void)p; }
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

func f(v any) {
	p := (*C.uintptr_t)(C.malloc(C.sizeof_uintptr_t))
	*p = C.uintptr_t(cgo.NewHandle(v)) // want handle-never-deleted
	C.look(p)
	C.free(unsafe.Pointer(p))
}

var _ = unsafe.Pointer(nil)
