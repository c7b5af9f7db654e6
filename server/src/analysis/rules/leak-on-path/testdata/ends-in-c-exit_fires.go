package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		return
	}
	C.free(unsafe.Pointer(cs))
}
