package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "errors"

func f(s string) (*C.char, error) {
	if s == "" {
		return nil, errors.New("empty")
	}
	cs := C.CString(s)
	C.puts(cs)
	return cs, nil
}
