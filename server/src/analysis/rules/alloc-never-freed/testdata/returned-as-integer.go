package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) uintptr {
	cs := C.CString(s)
	C.puts(cs)
	return uintptr(unsafe.Pointer(cs))
}
