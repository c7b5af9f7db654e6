package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

var callbacks []func()

func register(cb func()) { callbacks = append(callbacks, cb) }

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	register(func() { C.free(nil) })
}
