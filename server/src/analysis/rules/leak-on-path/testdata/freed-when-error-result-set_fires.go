package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

func f(s string) (cs *C.char, err error) {
	cs = C.CString(s) // want leak-on-path
	defer func() {
		if err != nil {
			C.free(unsafe.Pointer(cs))
			cs = nil
		}
	}()
	if C.puts(cs) < 0 {
		return nil, errors.New("init")
	}
	return cs, nil
}
