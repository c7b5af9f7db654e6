package p

/*
#include <stdio.h>
#include <stdlib.h>
static void die(const char *s)
{
	puts(s);
	exit(1);
}
*/
import "C"

import "unsafe"

func f(path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		C.die(cs)
		return
	}
	C.free(unsafe.Pointer(cs))
}
