package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"
import "unsafe"

//export Address
func Address() unsafe.Pointer {
	x := new(int)
	return unsafe.Pointer(x) // want export-returns-go-memory
}
