package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(done <-chan struct{}, s string) {
	cs := C.CString(s) // want leak-on-path
	select {
	case <-done:
		C.free(unsafe.Pointer(cs))
	default:
	}
}
