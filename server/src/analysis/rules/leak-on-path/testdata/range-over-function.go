//go:build go1.23

package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import "unsafe"

func each(yield func(int) bool) {
	for i := 0; i < 3 && yield(i); i++ {
	}
}

func f(s string) int {
	cs := C.CString(s)
	for i := range each {
		if C.strlen(cs) == C.size_t(i) {
			C.free(unsafe.Pointer(cs))
			return i
		}
	}
	C.free(unsafe.Pointer(cs))
	return -1
}
