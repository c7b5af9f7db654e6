package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		panic("remove " + path)
	}
	C.free(unsafe.Pointer(cs))
}
