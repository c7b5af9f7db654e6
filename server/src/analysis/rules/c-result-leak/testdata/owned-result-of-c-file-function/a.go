package p

/*
#include "lib.h"
*/
import "C"

func f() string {
	p := C.version() // want c-result-leak "C\.version"
	return C.GoString(p)
}
