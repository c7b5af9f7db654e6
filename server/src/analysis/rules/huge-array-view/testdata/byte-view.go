package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

func f(p unsafe.Pointer, n int) []byte {
	return (*[1 << 31]byte)(p)[0:n:n] // want huge-array-view:warning "made up: 1 << 31"
}

func free(p unsafe.Pointer) { C.free(p) }
