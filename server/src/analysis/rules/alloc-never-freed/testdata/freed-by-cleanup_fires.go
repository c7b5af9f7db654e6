package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"runtime"
	"unsafe"
)

type owner struct{ n C.int }

func f(s string) *owner {
	cs := C.CString(s) // want alloc-never-freed
	o := &owner{C.puts(cs)}
	runtime.AddCleanup(o, func(p *C.char) { C.free(unsafe.Pointer(p)) }, nil)
	return o
}
