package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func fail() {
	func() { println("stop") }()
}

func f(path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		fail()
		return
	}
	C.free(unsafe.Pointer(cs))
}
