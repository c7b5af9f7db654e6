package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

type handle *C.char

type buffer unsafe.Pointer

func f(s string) {
	h := handle(C.CString(s)) // want alloc-never-freed
	b := buffer(unsafe.Pointer(h))
	C.puts(h)
	_ = b
}
