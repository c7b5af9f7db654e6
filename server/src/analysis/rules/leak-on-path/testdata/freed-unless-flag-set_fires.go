package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

type res struct{ name *C.char }

func f(s string) (*res, error) {
	ok := true
	cs := C.CString(s) // want constructor-error-path
	defer func() {
		if !ok {
			C.free(unsafe.Pointer(cs))
		}
	}()
	if C.puts(cs) < 0 {
		return nil, errors.New("init")
	}
	ok = true
	return &res{cs}, nil
}
