package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"log"
	"unsafe"
)

func f(l *log.Logger, path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		l.Fatal("remove ", path)
	}
	C.free(unsafe.Pointer(cs))
}
