package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) {
	var cs *C.char
	defer C.free(unsafe.Pointer(cs)) // want defer-captures-nil "cs has no value"
	made := C.CString(s)
	cs = made
	C.puts(cs)
}
