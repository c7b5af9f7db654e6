package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(s string) *C.char {
	cs := C.CString(s) // want leak-on-path
	if C.strlen(cs) > 0 {
		return cs
	}
	C.puts(cs)
	return nil
}
