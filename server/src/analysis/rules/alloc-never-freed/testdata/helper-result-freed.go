package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func cstr(s string) *C.char { return C.CString(s) }

func f(s string) {
	cs := cstr(s)
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
