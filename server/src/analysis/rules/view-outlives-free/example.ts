/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Zeros(n int) []byte {
	p := C.calloc(C.size_t(n), 1)
	defer C.free(p)
	return unsafe.Slice((*byte)(p), n)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"

func Zeros(n int) []byte {
	p := C.calloc(C.size_t(n), 1)
	defer C.free(p)
	return C.GoBytes(p, C.int(n))
}
`;

export const example = { bad, good };
