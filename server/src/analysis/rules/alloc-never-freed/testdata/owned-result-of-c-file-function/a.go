package p

/*
#include "lib.h"
*/
import "C"

func f() string {
	p := C.version() // want alloc-never-freed "C\.version"
	return C.GoString(p)
}
