package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) bool {
	cs := C.CString(s)
	done := func(ok bool) bool {
		C.free(unsafe.Pointer(cs))
		return ok
	}
	if C.puts(cs) < 0 {
		return done(false)
	}
	return done(true)
}
