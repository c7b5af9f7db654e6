package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func cstr(s string) *C.char { return C.CString(s) }

func f(s string) {
	cs := cstr(s) // want alloc-never-freed "cstr"
	defer C.puts((*C.char)(unsafe.Pointer(cs)))
	C.puts(cs)
}
