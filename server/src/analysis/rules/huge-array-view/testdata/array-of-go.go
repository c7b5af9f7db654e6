package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

var table [1 << 20]byte

func f(n int) []byte { return table[:n:n] }

func free(p unsafe.Pointer) { C.free(p) }
