package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

var setUp = (func() {
	cs := C.CString("x") // want alloc-never-freed
	C.puts(cs)
})
