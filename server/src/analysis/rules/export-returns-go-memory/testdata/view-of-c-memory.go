package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"
import "unsafe"

//export Buffer
func Buffer(n C.int) *byte {
	b := unsafe.Slice((*byte)(C.malloc(C.size_t(n))), n)
	b[0] = 0
	return &b[0]
}
