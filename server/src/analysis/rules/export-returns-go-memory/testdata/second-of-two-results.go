package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Pair
func Pair() (C.int, *C.int) {
	p := new(C.int)
	return 1, p // want export-returns-go-memory
}
