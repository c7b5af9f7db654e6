package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(p unsafe.Pointer, n int) (b []byte) {
	h := (*reflect.SliceHeader)(unsafe.Pointer(&b)) // want reflect-header-deprecated
	h.Data, h.Len, h.Cap = uintptr(p), n, n
	return
}

func kind(x any) reflect.Kind { return reflect.TypeOf(x).Kind() }
