/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Fill() {
	p := C.malloc(16)
	q := unsafe.Add(p, 4)
	*(*byte)(q) = 1
	C.free(q)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Fill() {
	p := C.malloc(16)
	q := unsafe.Add(p, 4)
	*(*byte)(q) = 1
	C.free(p)
}
`;

export const example = { bad, good };
