package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

import "unsafe"

func f(s string) int {
	cs := C.CString(s)
	n := C.strlen(cs)
	C.free(unsafe.Pointer(cs))
	return int(n)
}
