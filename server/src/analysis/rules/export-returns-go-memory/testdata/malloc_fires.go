package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"
import "unsafe"

//export NewCounter
func NewCounter() *C.int {
	return (*C.int)(unsafe.Pointer(new(C.int))) // want export-returns-go-memory
}
