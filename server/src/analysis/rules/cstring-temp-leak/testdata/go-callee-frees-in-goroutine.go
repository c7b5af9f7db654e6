package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func later(p *C.char) {
	go func() {
		C.puts(p)
		C.free(unsafe.Pointer(p))
	}()
}

func f(s string) {
	later(C.CString(s))
}
