package p

// #include <stdlib.h>
// static char *new_buf(int n) { if (n < 0) return NULL; return malloc(n); }
// static int ready(void) { return 1; }
import "C"

import "unsafe"

func f(n C.int) int {
	p := C.new_buf(n)
	switch {
	case p == nil:
		return -1
	case n == 0:
		C.free(unsafe.Pointer(p))
		return 0
	default:
		C.free(unsafe.Pointer(p))
	}
	return 1
}
