package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(p *byte, n int) []byte {
	var h reflect.SliceHeader                               // note "does not belong"
	h.Data, h.Len, h.Cap = uintptr(unsafe.Pointer(p)), n, n // want reflect-header-underived:error
	return *(*[]byte)(unsafe.Pointer(&h))
}
