package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func reset(pp **C.char) {
	C.puts(*pp)
}

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	reset(&cs)
}
