package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(path string) int {
	switch cs := C.CString(path); { // want alloc-never-freed
	case C.remove(cs) == 0:
		return 1
	default:
		return 0
	}
}
