package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Events
func Events() chan int {
	return make(chan int) // want export-returns-go-memory
}
