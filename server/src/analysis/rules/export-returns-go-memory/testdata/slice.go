package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Numbers
func Numbers(n C.int) []C.int {
	v := make([]C.int, n)
	return v // want export-returns-go-memory
}
