package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Same
func Same(p *C.int) *C.int {
	p = new(C.int)
	return p // want export-returns-go-memory
}
