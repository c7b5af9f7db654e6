/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
static const char *version(void) { return "v1"; }
*/
import "C"
import "unsafe"

func Version() string {
	v := C.version()
	defer C.free(unsafe.Pointer(v))
	return C.GoString(v)
}
`;

const good = `package example

/*
#include <stdlib.h>
static const char *version(void) { return "v1"; }
*/
import "C"

func Version() string {
	v := C.version()
	return C.GoString(v)
}
`;

export const example = { bad, good };
