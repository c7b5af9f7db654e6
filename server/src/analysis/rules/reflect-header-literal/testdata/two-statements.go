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
	h := &reflect.SliceHeader{Data: uintptr(unsafe.Pointer(p)), Len: n, Cap: n} // want reflect-header-literal:error "reflect.SliceHeader"
	return *(*[]byte)(unsafe.Pointer(h))
}
