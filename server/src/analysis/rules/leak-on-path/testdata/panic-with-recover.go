package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

func f(path string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New("f failed")
		}
	}()
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		panic("remove " + path)
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
