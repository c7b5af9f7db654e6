package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() (unsafe.Pointer, error) {
	p, err := C.calloc(8, 1)
	return p, err
}
