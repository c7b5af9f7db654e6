package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(a, b string) {
	cs := C.CString(a)
	old := cs
	cs = C.CString(b)
	C.rename(old, cs)
	C.free(unsafe.Pointer(cs))
	C.free(unsafe.Pointer(old))
}
