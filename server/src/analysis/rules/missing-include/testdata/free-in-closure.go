// nocompile: the header is missing
package p

// #include <stdio.h>
// static void show(const char *s) { puts(s); }
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer func() { C.free(unsafe.Pointer(cs)) }() // want missing-include
	C.show(cs)
}
