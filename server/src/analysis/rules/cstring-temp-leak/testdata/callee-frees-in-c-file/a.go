package p

/*
#include "lib.h"
*/
import "C"

func f(s string) {
	C.consume(C.CString(s))
}
