package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func free[T any](p *T) { C.free(unsafe.Pointer(p)) }

func f(s string) {
	cs := C.CString(s)
	defer free(cs)
	n := (*C.int)(C.malloc(C.sizeof_int))
	defer free[C.int](n)
	*n = C.puts(cs)
}
