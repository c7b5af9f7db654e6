package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

type allocator struct{ freed int }

func (a *allocator) Free(p unsafe.Pointer) {
	a.freed++
	_ = p
}

func f(a *allocator, s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	a.Free(unsafe.Pointer(cs))
}
