package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string, quiet bool) {
	cs := C.CString(s)
	switch {
	case quiet:
		break
	default:
		C.puts(cs)
	}
	C.free(unsafe.Pointer(cs))
}
