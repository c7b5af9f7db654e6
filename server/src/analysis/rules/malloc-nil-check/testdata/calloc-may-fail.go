package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() unsafe.Pointer {
	p := C.calloc(8, 1)
	if p == nil {
		return nil
	}
	return p
}
