package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"syscall"
	"unsafe"
)

func f(path string) error {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		return syscall.Chdir("/")
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
