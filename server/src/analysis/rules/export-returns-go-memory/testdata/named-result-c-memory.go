package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Next
func Next() (p *C.int) {
	p = (*C.int)(C.calloc(1, C.sizeof_int))
	*p = 1
	return p
}
