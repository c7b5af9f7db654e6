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
		return nil
	}
	if p == nil { // want malloc-nil-check:hint
		return nil
	}
	return p
}
