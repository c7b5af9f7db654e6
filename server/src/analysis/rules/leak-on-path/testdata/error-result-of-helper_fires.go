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

func f(s string) error {
	cs, err := open(s) // want leak-on-path "open"
	if len(s) > 100 {
		return err
	}
	n := C.puts(cs)
	C.free(unsafe.Pointer(cs))
	if n < 0 {
		return errors.New("puts")
	}
	return nil
}
