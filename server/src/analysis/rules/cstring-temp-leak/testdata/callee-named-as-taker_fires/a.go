package p

// #include "lib.h"
import "C"

func f(s string) {
	C.list_find(C.CString(s)) // want cstring-temp-leak
}
