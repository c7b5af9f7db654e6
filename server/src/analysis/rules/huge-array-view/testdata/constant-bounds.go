package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

const size = 1 << 20

func f(p unsafe.Pointer) []byte { return (*[size]byte)(p)[:size:size] }

func free(p unsafe.Pointer) { C.free(p) }
