package p

// #include <stdlib.h>
import "C"
import "unsafe"

func newStr() *C.char { return C.CString("x") }

func freeStr(cs *C.char) { C.free(unsafe.Pointer(cs)) }
