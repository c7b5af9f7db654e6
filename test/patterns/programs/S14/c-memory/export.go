package main

// #include <stdlib.h>
import "C"

//export makeCounter
func makeCounter() *C.int {
	return (*C.int)(C.calloc(1, C.sizeof_int))
}
