package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(from, to string) bool {
	cs := C.CString(from)
	defer C.free(unsafe.Pointer(cs))
	return C.rename(cs, C.CString(to)) == 0 // want cstring-temp-leak
}
