package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(empty bool) unsafe.Pointer {
	p := C.malloc(8)
	if empty {
		C.free(p)
		p = nil
	}
	if p == nil {
		return nil
	}
	return p
}
