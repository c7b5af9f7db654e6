package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	if s != "" {
		cs := C.CString(s + s) // want alloc-never-freed
		C.puts(cs)
	}
}
