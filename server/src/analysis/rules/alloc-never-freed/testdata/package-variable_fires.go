package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

var greeting = C.CString("hello")

func f() {
	cs := C.CString(C.GoString(greeting)) // want alloc-never-freed
	C.puts(cs)
}
