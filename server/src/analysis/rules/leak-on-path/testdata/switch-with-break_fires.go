package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string, quiet bool) {
	cs := C.CString(s) // want leak-on-path
	switch {
	case quiet:
		return
	default:
		C.puts(cs)
	}
	C.free(unsafe.Pointer(cs))
}
