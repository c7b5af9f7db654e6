package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(a, b string) {
	x := C.CString(a)
	y := C.CString(b)
	x, y = y, x
	C.puts(x)
	C.free(unsafe.Pointer(x))
	C.free(unsafe.Pointer(y))
}
