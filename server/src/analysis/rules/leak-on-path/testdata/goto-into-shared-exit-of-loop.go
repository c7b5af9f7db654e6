package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(paths []string) (bad string) {
	for _, path := range paths {
		cs := C.CString(path)
		if C.remove(cs) != 0 {
			bad = path
			C.free(unsafe.Pointer(cs))
			goto fail
		}
		C.free(unsafe.Pointer(cs))
	}
	return ""
fail:
	return bad
}
