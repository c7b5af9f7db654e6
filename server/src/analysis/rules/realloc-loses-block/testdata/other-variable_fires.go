package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(p unsafe.Pointer, n C.size_t) unsafe.Pointer {
	p = C.realloc(p, n) // want realloc-loses-block:info
	if p == nil {
		C.free(p)
		return nil
	}
	return p
}
