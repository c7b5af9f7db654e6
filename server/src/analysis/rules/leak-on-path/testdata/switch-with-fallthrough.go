package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	switch n := C.puts(cs); {
	case n < 0:
		C.puts(nil)
		fallthrough
	case n == 0:
		C.free(unsafe.Pointer(cs))
	default:
		C.free(unsafe.Pointer(cs))
	}
}
