package p

// #include <stdlib.h>
// static char *make_block(int n) { return malloc(n); }
// static int sum(const char *p, int n) { return p[0] + n; }
import "C"

import (
	"reflect"
	"unsafe"
)

type image struct{ pixels []byte }

func (i *image) start() C.int {
	h := (*reflect.SliceHeader)(unsafe.Pointer(&i.pixels)) // want reflect-header-deprecated
	return C.sum((*C.char)(unsafe.Pointer(h.Data)), C.int(h.Len))
}

func kind(x any) reflect.Kind { return reflect.TypeOf(x).Kind() }
