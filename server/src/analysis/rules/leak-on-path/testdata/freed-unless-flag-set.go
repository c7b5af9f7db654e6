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
	ok := false
	cs := C.CString(s)
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
