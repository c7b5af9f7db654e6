package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(path string) (n C.int) {
	cs := C.CString(path) // want leak-on-path
	n = C.remove(cs)
	if n != 0 {
		return n
	}
	n = C.puts(cs)
	C.free(unsafe.Pointer(cs))
	return n
}
