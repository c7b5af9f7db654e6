package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

type owner struct {
	name *C.char
	n    C.int
}

func f(o *owner, s string) {
	cs := C.CString(s)
	o.n = C.puts(cs)
	o.name = cs
}

func (o *owner) free() { C.free(unsafe.Pointer(o.name)) }
