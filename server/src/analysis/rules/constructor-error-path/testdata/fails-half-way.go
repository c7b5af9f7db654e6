package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

type res struct {
	name *C.char
	size uintptr
}

func newRes(s string) (*res, error) {
	name := C.CString(s) // want constructor-error-path
	if C.puts(name) < 0 {
		return nil, errors.New("init")
	}
	return &res{name, unsafe.Sizeof(*name)}, nil
}
