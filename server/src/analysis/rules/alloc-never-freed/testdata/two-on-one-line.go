package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(a, b string) bool {
	from, to := C.CString(a), C.CString(b) // want alloc-never-freed "C\.CString"
	defer C.free(unsafe.Pointer(to))
	return C.rename(from, to) == 0
}
