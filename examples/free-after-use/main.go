// A C string that is freed after its only use. Nothing to report.
package main

/*
#include <stdio.h>
#include <stdlib.h>

static void say(const char *text) { puts(text); fflush(stdout); }
*/
import "C"

import "unsafe"

func main() {
	text := C.CString("freed after use")
	C.say(text)
	C.free(unsafe.Pointer(text))
}
