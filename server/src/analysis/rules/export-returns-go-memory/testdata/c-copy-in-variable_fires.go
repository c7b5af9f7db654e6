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
	p := unsafe.Pointer(&b[0])
	return p // want export-returns-go-memory
}
