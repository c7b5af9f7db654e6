package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	var old *C.char
	defer C.free(unsafe.Pointer(old))
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
