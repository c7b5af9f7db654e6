package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"
import "runtime"

var pin runtime.Pinner

//export Cell
func Cell() *C.int {
	p := new(C.int)
	pin.Unpin()
	return p // want export-returns-go-memory
}
