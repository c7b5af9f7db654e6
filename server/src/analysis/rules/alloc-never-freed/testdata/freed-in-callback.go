package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

var callbacks []func()

func register(cb func()) { callbacks = append(callbacks, cb) }

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	register(func() { C.free(unsafe.Pointer(cs)) })
}
