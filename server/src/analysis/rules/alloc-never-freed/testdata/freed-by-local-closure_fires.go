package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	free := func(p *C.char) { C.free(nil) }
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	free(cs)
}
