package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(s string) int {
	cs := C.CString(s) // want alloc-never-freed
	n := C.strlen(cs)
	return int(n)
}
