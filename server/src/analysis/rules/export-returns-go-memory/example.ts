/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// #include <stdlib.h>
import "C"

//export NewCounter
func NewCounter() *C.int {
	return new(C.int)
}

func main() {}
`;

const good = `package main

// #include <stdlib.h>
import "C"

//export NewCounter
func NewCounter() *C.int {
	return (*C.int)(C.calloc(1, C.sizeof_int))
}

func main() {}
`;

export const example = { bad, good };
