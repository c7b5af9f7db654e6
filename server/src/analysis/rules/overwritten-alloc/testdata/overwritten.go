package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(a, b string) {
	cs := C.CString(a) // want overwritten-alloc "cs gets another value"
	C.puts(cs)
	cs = C.CString(b)
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
}
