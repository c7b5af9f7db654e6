package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(b []byte) func() string {
	return func() string {
		h := new(reflect.StringHeader)
		h.Data = uintptr(unsafe.Pointer(&b[0])) // want reflect-header-underived
		h.Len = len(b)
		return *(*string)(unsafe.Pointer(h))
	}
}
