package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "runtime"

type owner struct{ n C.int }

func f(s string) *owner {
	cs := C.CString(s) // want alloc-never-freed
	o := &owner{C.puts(cs)}
	runtime.SetFinalizer(o, func(*owner) { C.free(nil) })
	return o
}
