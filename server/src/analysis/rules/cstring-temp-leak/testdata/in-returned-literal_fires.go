package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type pair struct {
	name *C.char
	size C.size_t
}

func f(s string) *pair {
	return &pair{
		size: C.strlen(C.CString(s)), // want cstring-temp-leak
	}
}

func (p *pair) free() { C.free(unsafe.Pointer(p.name)) }
