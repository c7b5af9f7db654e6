package p

import "C"

func f(s string) string {
	t := C.GoString(C.CString(s)) // want cstring-temp-leak
	return t + t
}
