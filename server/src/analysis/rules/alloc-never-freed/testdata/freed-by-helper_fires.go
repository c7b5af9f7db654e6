package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func freeStr(p *C.char) {
	if p != nil {
		C.puts((*C.char)(unsafe.Pointer(p)))
	}
}

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer freeStr(cs)
	C.puts(cs)
}
