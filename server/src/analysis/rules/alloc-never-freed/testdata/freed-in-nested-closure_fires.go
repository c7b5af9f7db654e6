package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer func() {
		func() {
			C.free(nil)
		}()
	}()
	C.puts(cs)
}
