package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

func f(p unsafe.Pointer, i int) []byte { return (*[1 << 30]byte)(p)[:i:i] } // want huge-array-view:info

func free(p unsafe.Pointer) { C.free(p) }
