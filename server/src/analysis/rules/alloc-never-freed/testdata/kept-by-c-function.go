package p

/*
#include <stdlib.h>
static void *kept;
static void keep(void *p) { kept = p; }
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	C.keep(unsafe.Pointer(cs))
}
