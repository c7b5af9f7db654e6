package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(s string) {
	_ = C.CString(s) // want alloc-never-freed
	C.CString(s)     // want alloc-never-freed
}
