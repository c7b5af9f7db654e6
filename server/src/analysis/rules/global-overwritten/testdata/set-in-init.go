package p

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func init() {
	s := "x"
	last = C.CString(s)
}

var _ unsafe.Pointer
