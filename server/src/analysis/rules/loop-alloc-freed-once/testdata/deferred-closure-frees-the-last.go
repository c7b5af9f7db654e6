package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	var p unsafe.Pointer
	defer func() { C.free(p) }()
	for _, name := range list {
		p = unsafe.Pointer(C.CString(name)) // want loop-alloc-freed-once
		C.strlen((*C.char)(p))
	}
}
