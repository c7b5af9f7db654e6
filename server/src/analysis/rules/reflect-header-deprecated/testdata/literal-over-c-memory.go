package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func copyOf(n C.int) []byte {
	p := C.make_block(n)
	defer C.free(unsafe.Pointer(p))
	hdr := reflect.SliceHeader{ // want reflect-header-deprecated
		Data: uintptr(unsafe.Pointer(p)),
		Len:  int(n),
		Cap:  int(n),
	}
	view := *(*[]byte)(unsafe.Pointer(&hdr))
	return append([]byte(nil), view...)
}
