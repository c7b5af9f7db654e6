/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Show(s string) {
	buf := make([]byte, len(s)+1)
	copy(buf, s)
	C.free(unsafe.Pointer(&buf[0]))
}
`;

const good = `package example

// #include <stdlib.h>
import "C"

func Show(s string) {
	buf := C.CBytes([]byte(s))
	C.free(buf)
}
`;

export const example = { bad, good };
