package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string, keep bool) {
	var cs *C.char
	if keep {
		cs = C.CString(s)
	}
	C.puts(nil)
	if keep {
		C.free(unsafe.Pointer(cs))
	}
}
