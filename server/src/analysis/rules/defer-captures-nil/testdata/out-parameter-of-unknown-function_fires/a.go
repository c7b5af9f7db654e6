package p

/*
#include "lib.h"
*/
import "C"

import "unsafe"

func f() string {
	var out *C.char
	defer C.free(unsafe.Pointer(out)) // want defer-captures-nil:warning "does nothing"
	C.lib_name(&out)
	return C.GoString(out)
}
