package p

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func set(s string) {
	if last == nil {
		last = C.CString(s)
	}
}

var _ unsafe.Pointer
