package p

// #include <stdlib.h>
import "C"
import "unsafe"

func toC(s string) *C.char { return C.CString(s) }

func free(p *C.char) { C.free(unsafe.Pointer(p)) }
