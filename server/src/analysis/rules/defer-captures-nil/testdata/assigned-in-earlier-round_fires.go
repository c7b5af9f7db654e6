package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(names []string) {
	var prev *C.char
	for _, name := range names {
		defer C.free(unsafe.Pointer(prev))
		prev = C.CString(name) // want leak-on-path
		C.puts(prev)
	}
}
