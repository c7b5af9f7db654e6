package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func ints(b []byte) []C.int {
	n := len(b) / 4
	return *(*[]C.int)(unsafe.Pointer(&reflect.SliceHeader{Data: uintptr(unsafe.Pointer(&b[0])), Len: n, Cap: n})) // want reflect-header-literal
}
