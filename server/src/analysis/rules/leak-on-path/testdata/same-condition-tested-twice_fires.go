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
		cs = C.CString(s) // want leak-on-path
	}
	C.puts(nil)
	if s != "" {
		C.free(unsafe.Pointer(cs))
	}
}
