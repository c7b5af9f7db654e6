package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() unsafe.Pointer {
	p := C.malloc(8)
	if p == nil { // want malloc-nil-check:hint
		return nil
	}
	return p
}
