package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(p unsafe.Pointer, n C.size_t) unsafe.Pointer {
	q := C.realloc(p, n)
	if q == nil {
		C.free(p)
		return nil
	}
	return q
}
