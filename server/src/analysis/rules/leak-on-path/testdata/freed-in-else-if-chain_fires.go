package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(s string) int {
	cs := C.CString(s) // want leak-on-path
	if n := C.strlen(cs); n == 0 {
		C.free(unsafe.Pointer(cs))
		return 0
	} else if n < 10 {
		C.puts(cs)
	} else if n < 100 {
		defer C.puts(nil)
	} else {
		return 3
	}
	C.free(unsafe.Pointer(cs))
	return 1
}
