package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

var size = func() func() C.size_t {
	return func() C.size_t {
		cs := C.CString("hello") // want alloc-never-freed
		return C.strlen(cs)
	}
}()
