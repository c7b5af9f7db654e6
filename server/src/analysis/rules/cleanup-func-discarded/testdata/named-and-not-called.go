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
	cs, free := newCString(s) // want cleanup-func-discarded "free is never called"
	_ = free
	return C.strlen(cs)
}
