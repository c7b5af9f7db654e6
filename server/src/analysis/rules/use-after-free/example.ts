/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Length(s string) string {
	cs := C.CString(s)
	C.free(unsafe.Pointer(cs))
	return C.GoString(cs)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Length(s string) string {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	return C.GoString(cs)
}
`;

export const example = { bad, good };
