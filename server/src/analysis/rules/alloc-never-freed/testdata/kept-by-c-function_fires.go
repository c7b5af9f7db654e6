package p

/*
#include <stdlib.h>
static void *kept;
static void keep(void *p) { (void)p; }
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.keep(unsafe.Pointer(cs))
}
