package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "errors"
import "unsafe"

func f(s string) error {
	if s == "" {
		return errors.New("empty")
	}
	cs := C.CString(s)
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
	return nil
}
