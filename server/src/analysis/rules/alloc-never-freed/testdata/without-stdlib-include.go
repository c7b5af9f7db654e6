package p

/*
#include <stdio.h>
*/
import "C"

func f(path string) bool {
	cs := C.CString(path) // want alloc-never-freed
	return C.remove(cs) == 0
}
