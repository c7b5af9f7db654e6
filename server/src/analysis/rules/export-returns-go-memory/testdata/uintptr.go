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
func Address() uintptr {
	x := new(int)
	return uintptr(unsafe.Pointer(x))
}
