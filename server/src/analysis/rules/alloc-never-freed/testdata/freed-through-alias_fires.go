package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	p := unsafe.Pointer(cs)
	q := p
	C.puts(cs)
	_ = q
}
