package p

import "C"

func toC(s string) *C.char { return C.CString(s) }
