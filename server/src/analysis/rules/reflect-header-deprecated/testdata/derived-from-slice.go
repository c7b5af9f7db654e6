package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func view(p *C.char, n int) (b []byte) {
	h := (*reflect.SliceHeader)(unsafe.Pointer(&b)) // want reflect-header-deprecated:warning "SliceHeader"
	h.Data = uintptr(unsafe.Pointer(p))
	h.Len = n
	h.Cap = n
	return
}
