package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(a, b string) {
	var cs *C.char
	set := func(s string) { cs = C.CString(s) }
	cs = C.CString(a) // want overwritten-alloc
	set(b)
	C.strlen(cs)
	C.free(unsafe.Pointer(cs))
}
