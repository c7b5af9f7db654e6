package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(path string) {
	defer func() { recover() }()
	cs := C.CString(path)
	defer func() { C.free(unsafe.Pointer(cs)) }()
	if C.remove(cs) != 0 {
		panic("remove " + path)
	}
}
