package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

func f(p unsafe.Pointer, n int) []byte { return (*[1 << 20]byte)(p)[:n:n] } // want huge-array-view:warning

func free(p unsafe.Pointer) { C.free(p) }
