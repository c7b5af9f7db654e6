package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string, own bool) *C.char {
	cs := C.CString(s)
	if own {
		return cs
	}
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
	return nil
}
