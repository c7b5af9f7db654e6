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
	return &C.struct_point{x: 1} // want export-returns-go-memory
}
