package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func free[T any](p *T) { _ = unsafe.Pointer(p) }

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer free(cs)
	n := (*C.int)(C.malloc(C.sizeof_int)) // want alloc-never-freed
	defer free[C.int](n)
	*n = C.puts(cs)
}
