/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"

func Eight() {
	p := C.malloc(8)
	defer C.free(p)
	C.free(p)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"

func Eight() {
	p := C.malloc(8)
	defer C.free(p)
}
`;

export const example = { bad, good };
