package p

// #include <stdlib.h>
// #include <stdio.h>
import "C"

import "unsafe"

func wrap(s string) (cs *C.char, fin func()) {
	cs = C.CString(s)
	fin = func() { C.free(unsafe.Pointer(cs)) }
	return
}

func f(s string) {
	if s != "" {
		cs, fin := wrap(s) // want cleanup-func-discarded
		_ = fin
		C.puts(cs)
	}
}
