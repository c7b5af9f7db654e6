package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import "unsafe"

func f(n C.int) {
	var p unsafe.Pointer = nil
	defer C.free(p) // want defer-captures-nil "p has no value"
	p = C.malloc(C.size_t(n))
	C.memset(p, 0, C.size_t(n))
}
