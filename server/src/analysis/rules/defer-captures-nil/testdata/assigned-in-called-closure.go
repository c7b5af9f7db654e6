package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	var cs *C.char
	fill := func() { cs = C.CString(s) }
	fill()
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
