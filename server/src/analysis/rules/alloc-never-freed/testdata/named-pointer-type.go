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
	h := handle(C.CString(s))
	b := buffer(unsafe.Pointer(h))
	C.puts(h)
	C.free(unsafe.Pointer(b))
}
