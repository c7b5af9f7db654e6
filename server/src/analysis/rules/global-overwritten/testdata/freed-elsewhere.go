package p

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func set(s string) {
	last = C.CString(s)
}

func drop() {
	C.free(unsafe.Pointer(last))
	last = nil
}

var _ unsafe.Pointer
