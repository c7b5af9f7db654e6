package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func view(n int) []byte {
	p := C.malloc(C.size_t(n))
	return unsafe.Slice((*byte)(p), n)
}
