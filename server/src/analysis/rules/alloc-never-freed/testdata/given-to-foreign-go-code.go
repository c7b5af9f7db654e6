package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "sync"

var names sync.Map

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	names.Store(s, cs)
}
