package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(a, b string) bool {
	var from, to *C.char
	from = C.CString(a)
	defer C.free(unsafe.Pointer(from))
	defer C.free(unsafe.Pointer(to)) // want defer-captures-nil "to has no value"
	to = C.CString(b)
	return C.rename(from, to) == 0
}
