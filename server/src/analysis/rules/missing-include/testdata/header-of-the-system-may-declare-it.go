package p

// #include <malloc.h>
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) }
