package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func find(s string) (p *C.char, ok bool) {
	if s == "" {
		return nil, false
	}
	return C.CString(s), true
}

func f(s string) int {
	cs, ok := find(s)
	if !ok {
		return 0
	}
	n := C.puts(cs)
	C.free(unsafe.Pointer(cs))
	return int(n)
}
