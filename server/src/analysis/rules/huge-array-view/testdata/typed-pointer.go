package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

func f() []C.int {
	v := C.the_vec
	return (*[1 << 28]C.int)(unsafe.Pointer(v.data))[:v.n:v.n] // want huge-array-view "larger than 1 << 28"
}

func g(q *C.int, n C.int) []C.int {
	return (*[1 << 28]C.int)(unsafe.Pointer(q))[:n] // want huge-array-view "larger than 1 << 28"
}
