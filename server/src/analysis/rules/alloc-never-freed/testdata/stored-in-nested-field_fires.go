package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"
import "unsafe"

type inner struct{ name *C.char }

type owner struct {
	in [2]inner
	n  int
}

func (o *owner) set(i int, s string) {
	cs := C.CString(s) // want alloc-never-freed
	o.n = int(C.strlen(cs))
	o.in[i].name = nil
}

func (o *owner) free(i int) { C.free(unsafe.Pointer(o.in[i].name)) }
