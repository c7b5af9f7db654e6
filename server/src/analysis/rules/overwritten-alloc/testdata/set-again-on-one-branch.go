package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(a string, upper bool) {
	cs := C.CString(a) // want overwritten-alloc
	if upper {
		cs = C.CString("UPPER")
	} else {
		C.free(unsafe.Pointer(cs))
		cs = C.CString("lower")
	}
	C.strlen(cs)
	C.free(unsafe.Pointer(cs))
}
