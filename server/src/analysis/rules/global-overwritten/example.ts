/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"

var last *C.char

func set(s string) {
	last = C.CString(s)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func set(s string) {
	C.free(unsafe.Pointer(last))
	last = C.CString(s)
}
`;

export const example = { bad, good };
