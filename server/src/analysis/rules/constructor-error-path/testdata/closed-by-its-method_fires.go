package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

type res struct{ name *C.char }

// The object is closed by its own method, or comes back half done.
func open(s string) (*res, error) {
	r := &res{name: C.CString(s)} // want constructor-error-path
	if C.puts(r.name) < 0 {
		return nil, errors.New("closed")
	}
	if C.putchar(1) < 0 {
		return r, errors.New("half done")
	}
	return r, nil
}

func (r *res) Close() { C.free(unsafe.Pointer(r.name)) }
