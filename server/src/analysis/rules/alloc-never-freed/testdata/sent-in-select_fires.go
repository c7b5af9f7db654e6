package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(ch chan<- *C.char, done <-chan struct{}, s string) {
	cs := C.CString(s) // want alloc-never-freed
	select {
	case ch <- nil:
	case <-done:
		C.puts((*C.char)(unsafe.Pointer(cs)))
	}
}
