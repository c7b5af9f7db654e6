package p

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func set(s string) {
	C.free(unsafe.Pointer(last))
	last = C.CString(s)
}

var _ unsafe.Pointer
