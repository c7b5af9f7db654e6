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
	cs := C.CString(s)
	ok := C.puts(cs) >= 0
	return drop(cs) && ok
}
