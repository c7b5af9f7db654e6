package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	addr := uintptr(unsafe.Pointer(cs))
	C.puts(cs)
	C.puts((*C.char)(unsafe.Pointer(addr)))
}
