package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "sync"

var setUp = sync.OnceFunc(func() {
	cs := C.CString("x")
	C.puts(cs)
})
