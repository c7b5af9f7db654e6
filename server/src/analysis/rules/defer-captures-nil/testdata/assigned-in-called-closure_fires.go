package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	var cs *C.char
	fill := func() { cs = C.CString(s) }
	defer C.free(unsafe.Pointer(cs)) // want defer-captures-nil
	fill()
	C.puts(cs)
}
