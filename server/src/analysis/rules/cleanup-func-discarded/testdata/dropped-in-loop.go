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

func f(list []string) (n C.size_t) {
	for _, s := range list {
		cs, _ := newCString(s) // want cleanup-func-discarded
		n += C.strlen(cs)
	}
	return n
}
