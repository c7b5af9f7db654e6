package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

var current *C.char

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	current = cs
}
