package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) bool {
	cs := C.CString(s) // want leak-on-path
	done := func(ok bool) bool {
		C.free(unsafe.Pointer(cs))
		return ok
	}
	if C.puts(cs) < 0 {
		return false
	}
	return done(true)
}
