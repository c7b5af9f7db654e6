package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

type pair struct {
	name *C.char
	size C.size_t
}

func f(s string) *pair {
	return &pair{
		name: C.CString(s),
	}
}

func (p *pair) free() { C.free(unsafe.Pointer(p.name)) }
