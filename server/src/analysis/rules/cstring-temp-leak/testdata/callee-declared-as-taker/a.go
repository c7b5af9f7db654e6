package p

/*
#include "lib.h"
*/
import "C"

func f(s string) {
	C.log_line(C.CString(s))
}
