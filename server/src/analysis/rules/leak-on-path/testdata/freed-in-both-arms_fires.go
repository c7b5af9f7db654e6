package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) string {
	cs := C.CString(s) // want leak-on-path
	if C.puts(cs) < 0 {
		C.free(unsafe.Pointer(cs))
		return "bad"
	} else {
		C.puts(nil)
	}
	return "good"
}
