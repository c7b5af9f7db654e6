package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(s string) (C.int, func()) {
	cs := C.CString(s) // want alloc-never-freed
	return C.puts(cs), func() { C.free(nil) }
}
