package p

/*
#include "lib.h"
*/
import "C"

import "unsafe"

func f() string {
	var out *C.char
	defer release(unsafe.Pointer(out)) // want defer-captures-nil
	C.lib_name(&out)
	return C.GoString(out)
}
