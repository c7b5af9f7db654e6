package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

import "runtime/cgo"

//export Open
func Open() C.uintptr_t {
	h := cgo.NewHandle(new(int))
	return C.uintptr_t(h)
}
