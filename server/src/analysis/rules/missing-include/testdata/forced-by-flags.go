package p

// #cgo CFLAGS: -include stdlib.h
// static int x;
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) }
