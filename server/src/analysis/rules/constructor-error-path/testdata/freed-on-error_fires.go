package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

type res struct{ name, text *C.char }

func newRes(name, text string) (r *res, err error) {
	a := C.CString(name) // want constructor-error-path "lost when this constructor fails"
	if C.puts(a) < 0 {
		C.free(unsafe.Pointer(a))
		return nil, errors.New("name")
	}
	b := C.CString(text)
	if C.puts(b) < 0 {
		C.free(unsafe.Pointer(b))
		return nil, errors.New("text")
	}
	return &res{a, b}, nil
}

func (r *res) Close() {
	C.free(unsafe.Pointer(r.name))
	C.free(unsafe.Pointer(r.text))
}
