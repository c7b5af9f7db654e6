package p

// #include "lib.h"
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer C.lib_open((*C.char)(unsafe.Pointer(cs)))
	C.lib_open(cs)
}
