package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"log"
	"unsafe"
)

func f(l *log.Logger, path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		l.Print("remove ", path)
		return
	}
	C.free(unsafe.Pointer(cs))
}
