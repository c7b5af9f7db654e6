package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Sum
func Sum(n C.int) *C.int {
	last := func() *C.int {
		p := new(C.int)
		*p = n
		return p
	}
	p := last()
	q := new(C.int)
	*q = *p
	return q // want export-returns-go-memory
}
