package p

// #include "lib.h"
import "C"

import "unsafe"

func g(p unsafe.Pointer) { C.drop(p) }
