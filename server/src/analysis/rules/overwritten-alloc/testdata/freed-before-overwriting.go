package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(a, b string) {
	cs := C.CString(a)
	defer func() { C.free(unsafe.Pointer(cs)) }()
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
	cs = C.CString(b)
	C.puts(cs)
}
