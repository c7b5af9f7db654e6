package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export Origin
func Origin() *C.struct_point {
	p := C.struct_point{x: 1}
	return &p // want export-returns-go-memory
}
