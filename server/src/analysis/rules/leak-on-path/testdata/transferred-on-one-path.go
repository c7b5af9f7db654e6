package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "errors"
import "unsafe"

type res struct{ name *C.char }

func f(o *res, s string) error {
	cs := C.CString(s)
	if C.puts(cs) < 0 {
		C.free(unsafe.Pointer(cs))
		return errors.New("init")
	}
	o.name = cs
	return nil
}
