package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func newCString(s string) (*C.char, func()) {
	cs := C.CString(s)
	return cs, func() { C.free(unsafe.Pointer(cs)) }
}

func f(s string) C.size_t {
	cs, _ := newCString(s) // want cleanup-func-discarded "dropped"
	return C.strlen(cs)
}
