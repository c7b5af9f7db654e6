package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	addr := uintptr(unsafe.Pointer(cs))
	C.puts(cs)
	C.free(unsafe.Pointer(addr))
}
