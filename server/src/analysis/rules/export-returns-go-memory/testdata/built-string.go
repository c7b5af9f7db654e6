package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

import "fmt"

//export Greeting
func Greeting() string {
	return fmt.Sprintf("hello %d", len(greeted)) // want export-returns-go-memory
}

var greeted []int
