package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

import "unsafe"

//export Data
func Data() unsafe.Pointer {
	b := []byte("data\x00")
	return unsafe.Pointer(unsafe.SliceData(b)) // want export-returns-go-memory
}
