package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

func f(s string) C.int {
	p := unsafe.Pointer((*reflect.StringHeader)(unsafe.Pointer(&s)).Data) // want reflect-header-deprecated "StringHeader"
	return C.sum((*C.char)(p), C.int(len(s)))
}
