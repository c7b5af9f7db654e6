// nocompile: the second result does not exist
package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() unsafe.Pointer {
	p, _ := C.malloc(8) // want malloc-two-results "C\.malloc has no second result"
	return p
}

func g(s string) *C.char {
	var cs *C.char
	cs, _ = C.CString(s) // want malloc-two-results
	return cs
}
