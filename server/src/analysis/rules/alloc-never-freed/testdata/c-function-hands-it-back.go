package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static char *trim(char *s) { s[strcspn(s, " ")] = 0; return s; }
*/
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	t := C.trim(cs)
	C.puts(t)
	C.free(unsafe.Pointer(t))
}
