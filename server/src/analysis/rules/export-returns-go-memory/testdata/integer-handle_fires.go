package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Open
func Open() *int {
	h := new(int)
	return h // want export-returns-go-memory
}
