package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(ch chan<- *C.char, done <-chan struct{}, s string) {
	cs := C.CString(s)
	select {
	case ch <- cs:
	case <-done:
		C.free(unsafe.Pointer(cs))
	}
}
