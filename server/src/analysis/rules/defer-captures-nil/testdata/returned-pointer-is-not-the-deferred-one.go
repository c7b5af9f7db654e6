package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(s string) *C.char {
	tmp := C.CString(s + "?")
	defer C.free(unsafe.Pointer(tmp))
	C.puts(tmp)
	return C.strdup(tmp)
}
