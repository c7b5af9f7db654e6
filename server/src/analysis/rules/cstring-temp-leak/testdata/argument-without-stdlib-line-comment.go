package p

// #include <stdio.h>
import "C"

import (
	"errors"
	"unsafe"
)

func f(path string) error {
	if path == "" {
		return errors.New("no path")
	}
	C.remove(C.CString(path)) // want cstring-temp-leak
	return nil
}

func size() uintptr { return unsafe.Sizeof(C.int(0)) }
