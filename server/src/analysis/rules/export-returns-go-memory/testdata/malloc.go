package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export NewCounter
func NewCounter() *C.int {
	return (*C.int)(C.malloc(C.sizeof_int))
}
