package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(a string) {
	cs := C.CString(a) // want overwritten-alloc
	cs = C.CString(C.GoString(cs) + "!")
	C.strlen(cs)
	C.free(unsafe.Pointer(cs))
}
