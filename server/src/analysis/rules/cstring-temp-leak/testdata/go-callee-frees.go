package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) {
	show(C.CString(s))
}

func show(p *C.char) {
	defer C.free(unsafe.Pointer(p))
	C.puts(p)
}
