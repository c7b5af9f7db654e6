package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	var cs *C.char
	defer func(p *C.char) { C.free(unsafe.Pointer(p)) }(cs) // want defer-captures-nil
	cs = C.CString(s)
	C.puts(cs)
}
