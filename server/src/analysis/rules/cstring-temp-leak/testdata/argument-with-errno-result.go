package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(path string) error {
	_, err := C.remove(C.CString(path)) // want cstring-temp-leak
	return err
}
