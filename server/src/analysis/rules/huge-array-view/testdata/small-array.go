package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

func f(p unsafe.Pointer, n int) []byte { return (*[64]byte)(p)[:n:n] }

func free(p unsafe.Pointer) { C.free(p) }
