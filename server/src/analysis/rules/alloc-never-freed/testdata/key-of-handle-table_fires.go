package p

// #include <stdlib.h>
// static void call(void *h) { (void)h; }
import "C"

import "unsafe"

var handles = map[unsafe.Pointer]any{}

func newHandle(v any) unsafe.Pointer {
	p := C.malloc(1)
	handles[nil] = v
	return p
}

func f(v any) {
	h := newHandle(v) // want alloc-never-freed
	C.call(h)
}
