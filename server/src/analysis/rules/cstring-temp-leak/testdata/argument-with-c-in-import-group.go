package p

import (
	"errors"

	// #include <stdio.h>
	"C"
)

func f(path string) error {
	n := C.remove(C.CString(path)) // want cstring-temp-leak
	if n != 0 {
		return errors.New("remove")
	}
	return nil
}
