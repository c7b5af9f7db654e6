package main

import "C"

//export makeCounter
func makeCounter() *C.int {
	return new(C.int) // want export-returns-go-memory:error
}
