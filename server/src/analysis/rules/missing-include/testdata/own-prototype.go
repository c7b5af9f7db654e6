package p

// extern void free(void *p);
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) }
