package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string, own bool) *C.char {
	cs := C.CString(s) // want leak-on-path
	if own {
		return nil
	}
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
	return nil
}
