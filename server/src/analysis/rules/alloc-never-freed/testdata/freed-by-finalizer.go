package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"runtime"
	"unsafe"
)

type owner struct{ n C.int }

func f(s string) *owner {
	cs := C.CString(s)
	o := &owner{C.puts(cs)}
	runtime.SetFinalizer(o, func(*owner) { C.free(unsafe.Pointer(cs)) })
	return o
}
