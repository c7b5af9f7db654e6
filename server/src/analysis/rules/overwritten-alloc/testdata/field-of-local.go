package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type pair struct{ name *C.char }

func f(a, b string) {
	var p pair
	p.name = C.CString(a) // want overwritten-alloc "p.name gets another value"
	C.strlen(p.name)
	p.name = C.CString(b)
	C.strlen(p.name)
	C.free(unsafe.Pointer(p.name))
}
