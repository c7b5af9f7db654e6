package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	var cs *C.char
	defer func() { C.free(unsafe.Pointer(cs)) }()
	if s == "" {
		return
	}
	cs = C.CString(s)
	C.puts(cs)
}
