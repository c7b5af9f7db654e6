package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

func f(path string) error {
	cs := C.CString(path) // want leak-on-path "freed on some paths only"
	if C.remove(cs) != 0 {
		return errors.New("remove " + path)
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
