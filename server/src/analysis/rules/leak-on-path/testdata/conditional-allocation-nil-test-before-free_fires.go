package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	var cs *C.char
	if s != "" {
		cs = C.CString(s) // want leak-on-path
	}
	C.puts(cs)
	if len(s) > 1 {
		C.free(unsafe.Pointer(cs))
	}
}
