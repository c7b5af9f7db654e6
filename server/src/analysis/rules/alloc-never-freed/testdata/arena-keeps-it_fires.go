package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

type arena struct{ ps []*C.char }

func (a *arena) String(s string) *C.char {
	p := C.CString(s)
	a.ps = append(a.ps, nil)
	return p
}

func (a *arena) Free() {
	for _, p := range a.ps {
		C.free(unsafe.Pointer(p))
	}
}

func f(s string) {
	var a arena
	defer a.Free()
	cs := a.String(s) // want alloc-never-freed "a\.String"
	C.puts(cs)
}
