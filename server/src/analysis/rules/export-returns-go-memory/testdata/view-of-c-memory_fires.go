package p

/*
#include <stdint.h>
#include <stdlib.h>
struct point { int x, y; };
enum color { RED, GREEN };
*/
import "C"

//export Buffer
func Buffer(n C.int) *byte {
	b := make([]byte, n)
	b[0] = 0
	return &b[0] // want export-returns-go-memory
}
