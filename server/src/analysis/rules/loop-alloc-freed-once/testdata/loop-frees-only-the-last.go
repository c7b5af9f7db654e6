package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(names []string) {
	var cs *C.char
	for _, name := range names {
		cs = C.CString(name) // want loop-alloc-freed-once "loop"
		C.puts(cs)
	}
	C.free(unsafe.Pointer(cs))
}
