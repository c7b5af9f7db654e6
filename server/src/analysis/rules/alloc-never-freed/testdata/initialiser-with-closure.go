package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

var size = func() C.size_t {
	cs := C.CString("hello")
	return C.strlen(cs)
}()
