package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func setUp() {
	cs := C.CString("x") // want alloc-never-freed
	C.puts(cs)
}
