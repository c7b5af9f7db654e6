package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(n C.size_t) {
	p := (*C.char)(C.malloc(n)) // want overwritten-alloc
	C.strlen(p)
	p = (*C.char)(C.malloc(2 * n))
	C.strlen(p)
	C.free(unsafe.Pointer(p))
}
