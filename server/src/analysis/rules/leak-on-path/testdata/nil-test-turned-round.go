package p

// #include <stdlib.h>
// static char *new_buf(int n) { if (n < 0) return NULL; return malloc(n); }
// static int ready(void) { return 1; }
import "C"

import (
	"errors"
	"unsafe"
)

func f(n C.int) error {
	p := C.new_buf(n)
	if nil != p {
		*p = 0
		C.free(unsafe.Pointer(p))
		return nil
	}
	return errors.New("no memory")
}
