package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	var old *C.char
	defer C.free(unsafe.Pointer(old)) // want defer-captures-nil
	old = C.CString(s)
	C.puts(old)
}
