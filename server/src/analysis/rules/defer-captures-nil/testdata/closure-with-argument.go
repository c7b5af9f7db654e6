package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	var cs *C.char
	defer func(pp **C.char) { C.free(unsafe.Pointer(*pp)) }(&cs)
	cs = C.CString(s)
	C.puts(cs)
}
