package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func text(b []byte) func() string {
	return func() string {
		h := reflect.StringHeader{uintptr(unsafe.Pointer(&b[0])), len(b)} // want reflect-header-literal
		return *(*string)(unsafe.Pointer(&h))
	}
}
