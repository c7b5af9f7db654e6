package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(a, b string) {
	cs := C.CString(a) // want overwritten-alloc
	C.puts(cs)
	cs = C.CString(b)
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
