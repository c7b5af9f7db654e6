package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

func open(s string) (*C.char, error) {
	if s == "" {
		return nil, errors.New("empty")
	}
	return C.CString(s), nil
}

func f(a, b string) error {
	from, err := open(a)
	if err != nil {
		return err
	}
	to, err := open(b)
	if err != nil {
		C.free(unsafe.Pointer(from))
		return err
	}
	C.rename(from, to)
	C.free(unsafe.Pointer(to))
	C.free(unsafe.Pointer(from))
	return nil
}
