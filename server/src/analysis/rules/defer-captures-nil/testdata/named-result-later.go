package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import "unsafe"

func f(s string) (size C.size_t, cs *C.char) {
	defer C.free(unsafe.Pointer(cs)) // want defer-captures-nil
	cs = C.CString(s)
	size = C.strlen(cs)
	return size, nil
}
