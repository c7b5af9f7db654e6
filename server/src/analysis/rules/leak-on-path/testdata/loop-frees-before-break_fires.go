package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(next func() (string, bool)) {
	for {
		s, ok := next()
		if !ok {
			return
		}
		cs := C.CString(s) // want leak-on-path
		if C.puts(cs) < 0 {
			break
		}
		C.free(unsafe.Pointer(cs))
	}
	C.puts(nil)
}
