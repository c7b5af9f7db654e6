/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func newCString(s string) (*C.char, func()) {
	cs := C.CString(s)
	return cs, func() { C.free(unsafe.Pointer(cs)) }
}

func Length(s string) C.size_t {
	cs, _ := newCString(s)
	return C.strlen(cs)
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func newCString(s string) (*C.char, func()) {
	cs := C.CString(s)
	return cs, func() { C.free(unsafe.Pointer(cs)) }
}

func Length(s string) C.size_t {
	cs, cleanup := newCString(s)
	defer cleanup()
	return C.strlen(cs)
}
`;

export const example = { bad, good };
