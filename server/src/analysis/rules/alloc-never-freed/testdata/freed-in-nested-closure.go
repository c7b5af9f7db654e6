package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer func() {
		func() {
			C.free(unsafe.Pointer(cs))
		}()
	}()
	C.puts(cs)
}
