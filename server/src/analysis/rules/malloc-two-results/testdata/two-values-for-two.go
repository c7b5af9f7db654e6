package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() (unsafe.Pointer, unsafe.Pointer) {
	p, q := C.malloc(8), C.malloc(8)
	return p, q
}
