package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

import "unsafe"

func f(s string) *C.char {
	cs := C.CString(s)
	if C.strlen(cs) > 0 {
		return cs
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
