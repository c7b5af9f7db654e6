package p

/*
#include <stdlib.h>
#include <string.h>
static void *make_zeroed(size_t n) { return calloc(1, n); }
*/
import "C"
import "unsafe"

func f() unsafe.Pointer {
	p := C.make_zeroed(8)
	if p == nil {
		return nil
	}
	return p
}
