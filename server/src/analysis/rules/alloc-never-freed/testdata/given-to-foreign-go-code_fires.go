package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "sync"

var names sync.Map

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	names.Delete(s)
}
