package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

type pair struct{ name, text *C.char }

func f(s string) *pair {
	o := new(pair)
	o.name = C.CString(s)
	C.puts(o.name)
	return o
}

func (p *pair) free() { C.free(unsafe.Pointer(p.name)) }
