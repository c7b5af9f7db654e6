package p

/*
#include "lib.h"
*/
import "C"

import "unsafe"

func f() string {
	var out *C.char
	C.lib_name(&out)
	defer C.free(unsafe.Pointer(out))
	return C.GoString(out)
}
