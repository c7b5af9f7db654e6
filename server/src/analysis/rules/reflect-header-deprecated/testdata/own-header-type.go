package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

type SliceHeader struct {
	Data     unsafe.Pointer
	Len, Cap int
}

func view(p unsafe.Pointer, n int) (b []byte) {
	h := (*SliceHeader)(unsafe.Pointer(&b))
	h.Data, h.Len, h.Cap = p, n, n
	return
}

func kind(x any) reflect.Kind { return reflect.TypeOf(x).Kind() }
