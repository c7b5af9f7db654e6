package p

// #include "lib.h"
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	C.lib_open(cs)
}
