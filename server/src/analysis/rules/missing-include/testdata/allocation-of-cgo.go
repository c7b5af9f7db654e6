package p

// static int x;
import "C"

import "unsafe"

func f() unsafe.Pointer { return C.malloc(8) }
