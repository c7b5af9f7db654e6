package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func toC(s string) (*C.char, func()) {
	cs := C.CString(s)
	return cs, func() { C.free(nil) }
}

func f(s string) {
	cs, free := toC(s) // want alloc-never-freed "toC"
	defer free()
	C.puts(cs)
}
