package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func swap(old, p *C.char) *C.char {
	C.free(unsafe.Pointer(p))
	return old
}

func f(o *C.char, s string) {
	cs := C.CString(s)
	C.puts(swap(o, cs))
}
