package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import (
	"runtime"
	"unsafe"
)

func f(path string) {
	go func() {
		cs := C.CString(path) // want leak-on-path:info
		if C.remove(cs) != 0 {
			func() { runtime.Goexit() }()
		}
		C.free(unsafe.Pointer(cs))
	}()
}
