package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "sync/atomic"

type owner struct{ name atomic.Pointer[C.char] }

func (o *owner) set(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	o.name.Store(nil)
}
