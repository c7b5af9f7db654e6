package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "errors"

type res struct{ name *C.char }

func f(o *res, s string) error {
	cs := C.CString(s) // want leak-on-path
	if C.puts(cs) < 0 {
		return errors.New("init")
	}
	o.name = cs
	return nil
}
