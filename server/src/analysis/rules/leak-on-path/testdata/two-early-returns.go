package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"
import "errors"
import "unsafe"

func f(path string) error {
	cs := C.CString(path) // want leak-on-path
	n := C.strlen(cs)
	if n == 0 {
		return errors.New("no path")
	} else if n > 100 {
		return errors.New("path too long")
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
