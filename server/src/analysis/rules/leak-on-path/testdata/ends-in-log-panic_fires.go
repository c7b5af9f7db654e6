package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"log"
	"unsafe"
)

func f(path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		log.Println("remove", path)
		return
	}
	C.free(unsafe.Pointer(cs))
}
