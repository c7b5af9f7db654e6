package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

import "unsafe"

//export Bytes
func Bytes() *C.char {
	b := make([]byte, 16)
	b[0] = 'x'
	return (*C.char)(unsafe.Pointer(&b[0])) // want export-returns-go-memory
}
