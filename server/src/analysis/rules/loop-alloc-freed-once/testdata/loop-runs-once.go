package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(names []string) {
	var cs *C.char
	for _, name := range names {
		cs = C.CString(name)
		if C.puts(cs) >= 0 {
			break
		}
		break
	}
	C.free(unsafe.Pointer(cs))
}
