package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"syscall"
	"unsafe"
)

func f(path string) error {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		return syscall.Exec("/bin/true", nil, nil)
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
