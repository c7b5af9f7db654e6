package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(a, b string) bool {
	args := []*C.char{
		C.CString(a),
		C.CString(b),
	}
	defer func() {
		for _, p := range args {
			C.free(unsafe.Pointer(p))
		}
	}()
	return C.rename(args[0], args[1]) == 0
}
