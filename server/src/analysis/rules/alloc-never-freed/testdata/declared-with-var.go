package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

import "unsafe"

func f(s string) C.size_t {
	if s != "" {
		var name *C.char = C.CString(s) // want alloc-never-freed
		return C.strlen(name)
	}
	return C.size_t(unsafe.Sizeof(s))
}
