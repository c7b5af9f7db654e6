package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func (b *block) fill(n C.int) {
	b.header = (*reflect.SliceHeader)(unsafe.Pointer(&b.data)) // want reflect-header-deprecated
	b.header.Data = uintptr(unsafe.Pointer(C.make_block(n)))
	b.header.Len, b.header.Cap = int(n), int(n)
}
