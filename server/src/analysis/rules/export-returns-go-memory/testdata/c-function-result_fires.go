package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

import "unsafe"

//export Env
func Env(name *C.char) *C.char {
	v := (*C.char)(unsafe.Pointer(unsafe.StringData(C.GoString(name) + "\x00")))
	return v // want export-returns-go-memory
}
