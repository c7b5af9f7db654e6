package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) (C.int, func()) {
	cs := C.CString(s)
	return C.puts(cs), func() { C.free(unsafe.Pointer(cs)) }
}
