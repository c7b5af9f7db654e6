package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import "unsafe"

func f(s string) string {
	cs := C.CString(s) // want leak-on-path
	if C.strlen(cs) == 0 {
		return "empty"
	}
	if C.puts(cs) < 0 {
		return C.GoString(cs)
	}
	defer C.free(unsafe.Pointer(cs))
	return C.GoString(cs) + "!"
}
