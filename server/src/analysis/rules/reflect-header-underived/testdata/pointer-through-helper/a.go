package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(n int) []byte {
	var h reflect.SliceHeader
	h.Data = uintptr(unsafe.Pointer(buffer(n))) // want reflect-header-underived
	h.Len, h.Cap = n, n
	return *(*[]byte)(unsafe.Pointer(&h))
}
