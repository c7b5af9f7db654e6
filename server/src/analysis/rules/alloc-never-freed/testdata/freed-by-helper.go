package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func freeStr(p *C.char) {
	if p != nil {
		C.free(unsafe.Pointer(p))
	}
}

func f(s string) {
	cs := C.CString(s)
	defer freeStr(cs)
	C.puts(cs)
}
