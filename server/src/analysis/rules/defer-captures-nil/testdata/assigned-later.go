package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(s string) {
	var cs *C.char
	defer C.free(unsafe.Pointer(cs)) // want defer-captures-nil:error "calls C\.free with nil: cs has no value"
	cs = C.CString(s)
	C.puts(cs)
}
