package p

// #include <stdlib.h>
// static char *new_buf(int n) { if (n < 0) return NULL; return malloc(n); }
// static int ready(void) { return 1; }
import "C"
import "unsafe"

func f(n C.int) (b []byte) {
	if p := C.new_buf(n); p != nil {
		b = C.GoBytes(unsafe.Pointer(p), n)
		C.free(unsafe.Pointer(p))
	}
	return b
}
