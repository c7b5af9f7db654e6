package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

func f(p unsafe.Pointer, n int) ([]byte, []C.float) {
	a := (*[1 << 30]byte)(p)
	return a[:n:n], (*(*[1<<29 - 1]C.float)(p))[:n:n] // want huge-array-view huge-array-view
}

func free(p unsafe.Pointer) { C.free(p) }
