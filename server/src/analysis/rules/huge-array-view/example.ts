/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func View(p unsafe.Pointer, n int) []byte {
	return (*[1 << 31]byte)(p)[0:n:n]
}

func Free(p unsafe.Pointer) { C.free(p) }
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func View(p unsafe.Pointer, n int) []byte {
	return unsafe.Slice((*byte)(p), n)
}

func Free(p unsafe.Pointer) { C.free(p) }
`;

export const example = { bad, good };
