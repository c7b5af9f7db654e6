package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string) {
	var cs *C.char
	if s != "" {
		cs = C.CString(s)
	}
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
