package p

/*
#include <stdlib.h>
static const char *kept;
static int offer(const char *s)
{
	if (kept)
		return 0;
	kept = s ? "" : 0;
	return 1;
}
*/
import "C"

import "unsafe"

func f(s string) bool {
	cs := C.CString(s) // want leak-on-path
	if C.offer(cs) == 0 {
		C.free(unsafe.Pointer(cs))
		return false
	}
	return true
}
