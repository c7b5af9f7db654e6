package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

import "unsafe"

//export Copy
func Copy(n C.int) unsafe.Pointer {
	b := make([]byte, n)
	p := C.CBytes(b)
	return p
}
