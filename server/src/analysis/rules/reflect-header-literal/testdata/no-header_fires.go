package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func size(p *byte, n int) int {
	return len(*(*[]byte)(unsafe.Pointer(&reflect.SliceHeader{Data: uintptr(unsafe.Pointer(p)), Len: n, Cap: n}))) // want reflect-header-literal
}

func kind(x any) reflect.Kind { return reflect.TypeOf(x).Kind() }
