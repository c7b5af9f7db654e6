package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"
import "os"

func fail() {
	func() { os.Exit(1) }()
}

func f(path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		fail()
		return
	}
	C.free(unsafe.Pointer(cs))
}
