package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	cleanup := func() {
		C.free(nil)
	}
	defer cleanup()
	C.puts(cs)
}
