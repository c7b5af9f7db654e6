package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "time"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	time.AfterFunc(time.Second, func() { C.free(nil) })
}
