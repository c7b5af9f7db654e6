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

type box struct {
	cs   *C.char
	free func()
}

func f(s string) C.size_t {
	var b box
	b.cs, b.free = newCString(s)
	defer b.free()
	return C.strlen(b.cs)
}
