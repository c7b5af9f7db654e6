package p

// #include <stdlib.h>
// static char *new_buf(int n) { if (n < 0) return NULL; return malloc(n); }
// static int ready(void) { return 1; }
import "C"

import "unsafe"

func f(n C.int) bool {
	p := C.new_buf(n)
	if p == nil || C.ready() == 0 {
		C.free(unsafe.Pointer(p))
		return false
	}
	C.free(unsafe.Pointer(p))
	return true
}
