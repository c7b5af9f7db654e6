package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Color
func Color(n C.int) *C.int {
	p := new(C.int)
	*p = n
	if *p > 0 {
		return nil
	}
	return p // want export-returns-go-memory
}
