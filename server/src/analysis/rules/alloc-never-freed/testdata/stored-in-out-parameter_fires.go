package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(out **C.char, s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	*out = nil
}
