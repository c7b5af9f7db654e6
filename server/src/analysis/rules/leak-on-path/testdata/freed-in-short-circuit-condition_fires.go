package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func drop(p *C.char) bool {
	C.free(unsafe.Pointer(p))
	return true
}

func f(s string) bool {
	cs := C.CString(s) // want leak-on-path
	ok := C.puts(cs) >= 0
	return ok && drop(cs)
}
