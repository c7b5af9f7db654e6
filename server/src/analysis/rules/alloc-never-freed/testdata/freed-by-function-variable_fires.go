package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

var release = func(p *C.char) { C.free(unsafe.Pointer(p)) }

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	release(nil)
}
