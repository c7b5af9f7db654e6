/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Both(a, b string) C.size_t {
	cs := C.CString(a)
	n := C.strlen(cs)
	cs = C.CString(b)
	n += C.strlen(cs)
	C.free(unsafe.Pointer(cs))
	return n
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Both(a, b string) C.size_t {
	cs := C.CString(a)
	n := C.strlen(cs)
	C.free(unsafe.Pointer(cs))
	cs = C.CString(b)
	n += C.strlen(cs)
	C.free(unsafe.Pointer(cs))
	return n
}
`;

export const example = { bad, good };
