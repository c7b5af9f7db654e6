package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	free := func(p *C.char) { C.free(unsafe.Pointer(p)) }
	cs := C.CString(s)
	C.puts(cs)
	free(cs)
}
