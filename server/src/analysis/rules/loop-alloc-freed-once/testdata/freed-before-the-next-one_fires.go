package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	var cs *C.char
	for _, name := range list {
		cs = C.CString(name) // want loop-alloc-freed-once
		C.strlen(cs)
	}
	C.free(unsafe.Pointer(cs))
}
