package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) uintptr {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	return uintptr(len(s))
}
