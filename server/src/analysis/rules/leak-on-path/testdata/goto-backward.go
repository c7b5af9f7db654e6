package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(path string) {
	tries := 0
again:
	cs := C.CString(path)
	n := C.remove(cs)
	if n != 0 && tries < 3 {
		tries++
		C.free(unsafe.Pointer(cs))
		goto again
	}
	C.free(unsafe.Pointer(cs))
}
