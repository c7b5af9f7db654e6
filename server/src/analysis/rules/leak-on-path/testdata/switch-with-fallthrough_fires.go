package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s) // want leak-on-path
	switch n := C.puts(cs); {
	case n < 0:
		C.puts(nil)
	case n == 0:
		C.free(unsafe.Pointer(cs))
	default:
		C.free(unsafe.Pointer(cs))
	}
}
