package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

var counter C.int

//export Counter
func Counter() *C.int {
	return &counter
}
