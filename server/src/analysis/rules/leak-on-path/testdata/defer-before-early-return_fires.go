package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "errors"
import "unsafe"

func f(path string) error {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		return errors.New("remove")
	}
	defer C.free(unsafe.Pointer(cs))
	return nil
}
