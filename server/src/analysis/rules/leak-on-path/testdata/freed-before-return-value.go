package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "errors"
import "unsafe"

func f(path string) (n int, err error) {
	cs := C.CString(path)
	n = int(C.remove(cs))
	if n != 0 {
		err = errors.New("remove")
		C.free(unsafe.Pointer(cs))
		return
	}
	C.free(unsafe.Pointer(cs))
	return n, nil
}
