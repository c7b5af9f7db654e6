package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(a, b string) {
	ca := C.CString(a) // want alloc-never-freed
	cb := C.CString(b)
	C.free(unsafe.Pointer(cb))
	C.puts(ca)
}
