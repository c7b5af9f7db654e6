package p

/*
#include <stdio.h>
#include "lib.h"
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	C.drop(unsafe.Pointer(cs))
}
