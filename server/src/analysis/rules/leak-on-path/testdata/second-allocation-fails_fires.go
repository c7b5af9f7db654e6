package p

// #include <stdlib.h>
// static char *new_buf(int n) { if (n < 0) return NULL; return malloc(n); }
// static int ready(void) { return 1; }
import "C"

import "unsafe"

func f(n C.int) bool {
	p := C.new_buf(n) // want leak-on-path
	if p == nil {
		return false
	}
	q := C.new_buf(n)
	if q == nil {
		return false
	}
	*p, *q = 0, 0
	C.free(unsafe.Pointer(q))
	C.free(unsafe.Pointer(p))
	return true
}
