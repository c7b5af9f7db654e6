/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Name() *C.char {
	cs := C.CString("x")
	defer C.free(unsafe.Pointer(cs))
	return cs
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

func Name() string {
	cs := C.CString("x")
	defer C.free(unsafe.Pointer(cs))
	return C.GoString(cs)
}
`;

export const example = { bad, good };
