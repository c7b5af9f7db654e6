package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Count
func Count() *C.int {
	var n C.int
	n++
	return &n // want export-returns-go-memory "&n"
}
