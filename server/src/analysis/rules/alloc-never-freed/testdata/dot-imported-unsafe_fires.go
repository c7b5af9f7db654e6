package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import . "unsafe"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer C.puts((*C.char)(Pointer(cs)))
	C.puts(cs)
}
