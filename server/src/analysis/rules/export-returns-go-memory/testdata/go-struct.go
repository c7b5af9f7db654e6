package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

import "unsafe"

type point struct{ x, y C.int }

//export newPoint
func newPoint(x C.int) unsafe.Pointer {
	p := &point{x: x}
	return unsafe.Pointer(p) // want export-returns-go-memory
}
