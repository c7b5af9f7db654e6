package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(cs *C.char, s string) *C.char {
	defer C.free(unsafe.Pointer(cs))
	cs = C.CString(s)
	C.puts(cs)
	return cs
}
