package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(a, b string) {
	cs := C.CString(a) // want overwritten-alloc
	C.strlen(cs)
	cs = C.CString(b) // note "cs gets another value here"
	C.strlen(cs)
	C.free(unsafe.Pointer(cs))
}
