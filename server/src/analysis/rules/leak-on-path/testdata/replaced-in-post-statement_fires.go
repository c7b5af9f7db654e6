package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func free(p *C.char) *C.char {
	C.free(unsafe.Pointer(p))
	return nil
}

func f(s string, n int) {
	cs := C.CString(s) // want leak-on-path
	for i := 0; i < n; i, cs = i+1, free(cs) {
		C.puts(cs)
	}
	C.puts(cs)
}
