package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "errors"

func f(s string) (*C.char, error) {
	return func() (cs *C.char, err error) {
		cs = C.CString(s) // want leak-on-path
		if C.puts(cs) < 0 {
			return nil, errors.New("puts")
		}
		return cs, nil
	}()
}
