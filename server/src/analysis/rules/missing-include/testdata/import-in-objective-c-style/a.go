package p

// #include "part.h"
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) }
