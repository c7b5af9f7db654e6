package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Next
func Next() (p *C.int) {
	p = new(C.int)
	*p = 1
	return p // want export-returns-go-memory
}
