package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(a, b string) {
	cs := toC(a) // want overwritten-alloc "toC"
	C.strlen(cs)
	cs = toC(b)
	C.strlen(cs)
	C.free(unsafe.Pointer(cs))
}
