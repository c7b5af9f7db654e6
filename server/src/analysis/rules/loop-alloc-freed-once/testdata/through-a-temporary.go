package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(names []string) {
	var last *C.char
	for _, name := range names {
		made := C.CString(name) // want loop-alloc-freed-once
		last = made
	}
	C.puts(last)
	C.free(unsafe.Pointer(last))
}
