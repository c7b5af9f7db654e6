package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"log"
	"unsafe"
)

func f(path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		log.Fatalf("remove %s", path)
	}
	C.free(unsafe.Pointer(cs))
}
