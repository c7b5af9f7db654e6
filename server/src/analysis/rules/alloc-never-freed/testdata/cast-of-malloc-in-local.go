package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f() C.int {
	n := (*C.int)(C.malloc(C.sizeof_int)) // want alloc-never-freed "C\.malloc"
	*n = 1
	return *n
}
