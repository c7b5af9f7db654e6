package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func (b *box) view() []byte {
	h := reflect.SliceHeader{Data: uintptr(unsafe.Pointer(b.start)), Len: b.n, Cap: b.n} // want reflect-header-literal
	return *(*[]byte)(unsafe.Pointer(&h))
}
