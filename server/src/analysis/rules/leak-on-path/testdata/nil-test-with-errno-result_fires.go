package p

/*
#include <stdlib.h>
static char *new_buf(int n) { if (n < 0) return NULL; return malloc(n); }
static int ready(void) { return 1; }
*/
import "C"
import "unsafe"

func f(n C.int) error {
	p, err := C.new_buf(n) // want leak-on-path
	if n < 2 {
		return err
	}
	C.free(unsafe.Pointer(p))
	return nil
}
