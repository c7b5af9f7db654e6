package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Same
func Same(p *C.int) *C.int {
	*p++
	return p
}
