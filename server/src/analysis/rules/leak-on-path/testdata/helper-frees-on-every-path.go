package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func drop(p *C.char, log bool) {
	if log {
		C.puts(p)
		C.free(unsafe.Pointer(p))
		return
	}
	C.free(unsafe.Pointer(p))
}

func f(s string) bool {
	cs := C.CString(s)
	if C.puts(cs) < 0 {
		drop(cs, true)
		return false
	}
	drop(cs, false)
	return true
}
