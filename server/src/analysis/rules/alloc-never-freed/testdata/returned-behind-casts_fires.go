package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) unsafe.Pointer {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	return unsafe.Pointer((*C.uchar)(unsafe.Pointer(nil)))
}
