package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func reset(pp **C.char) {
	C.free(unsafe.Pointer(*pp))
	*pp = nil
}

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	reset(&cs)
}
