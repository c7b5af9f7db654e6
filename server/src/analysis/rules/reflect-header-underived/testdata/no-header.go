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
	return unsafe.Slice(p, n)
}

func kind(x any) reflect.Kind { return reflect.TypeOf(x).Kind() }
