package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(a string) {
	cs := C.CString(a)
	defer func() { C.free(unsafe.Pointer(cs)) }()
	if C.puts(cs) < 0 {
		C.free(unsafe.Pointer(cs))
		cs = nil
	}
}
