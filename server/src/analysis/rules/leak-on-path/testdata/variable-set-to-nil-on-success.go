package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"errors"
	"unsafe"
)

type res struct{ name *C.char }

func f(o *res, s string) error {
	cs := C.CString(s)
	defer func() { C.free(unsafe.Pointer(cs)) }()
	if C.puts(cs) < 0 {
		return errors.New("init")
	}
	o.name = cs
	cs = nil
	return nil
}
