package p

/*
#cgo LDFLAGS: -lm
#include <stdlib.h>

static int twice(int x) { return 2 * x; }
*/
import "C"

import "unsafe"

// F leaks.
func F() int {
	s := C.CString("x")
	_ = unsafe.Pointer(s)
	return int(C.twice(2))
}
