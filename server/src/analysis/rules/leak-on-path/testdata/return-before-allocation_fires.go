package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "errors"
import "unsafe"

func f(s string) error {
	cs := C.CString(s) // want leak-on-path
	if s == "" {
		return errors.New("empty")
	}
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
	return nil
}
