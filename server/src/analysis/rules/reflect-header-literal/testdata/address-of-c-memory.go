package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(n C.int) []byte {
	p := C.make_block(n)
	h := reflect.SliceHeader{Data: uintptr(unsafe.Pointer(p)), Len: int(n), Cap: int(n)} // want reflect-header-deprecated
	return *(*[]byte)(unsafe.Pointer(&h))
}
