package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(p unsafe.Pointer, n int) func() []C.int {
	return func() []C.int {
		return *(*[]C.int)(unsafe.Pointer(&reflect.SliceHeader{Data: uintptr(p), Len: n, Cap: n})) // want reflect-header-deprecated
	}
}
