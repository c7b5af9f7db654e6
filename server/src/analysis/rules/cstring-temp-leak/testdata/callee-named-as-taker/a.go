package p

// #include "lib.h"
import "C"

func f(s string) {
	C.list_take(C.CString(s))
}
