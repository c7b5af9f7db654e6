package p

// #include <stdlib.h>
import "C"
import "unsafe"

func release(p unsafe.Pointer) { C.free(p) }
