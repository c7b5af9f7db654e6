package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(path string) (n C.int) {
	cs := C.CString(path)
	n = C.remove(cs)
	if n != 0 {
		goto cleanup
	}
	n = C.puts(cs)
cleanup:
	C.free(unsafe.Pointer(cs))
	return n
}
