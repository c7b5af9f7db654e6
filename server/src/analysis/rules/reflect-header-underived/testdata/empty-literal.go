package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(s string) []byte {
	h := reflect.SliceHeader{}
	h.Data = uintptr(unsafe.Pointer(unsafe.StringData(s))) // want reflect-header-underived
	h.Len, h.Cap = len(s), len(s)
	return *(*[]byte)(unsafe.Pointer(&h))
}
