package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	cleanup := func() {
		C.free(unsafe.Pointer(cs))
	}
	defer cleanup()
	C.puts(cs)
}
