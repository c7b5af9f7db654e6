/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
static void version(char **out) { *out = strdup("1.0"); }
*/
import "C"
import "unsafe"

func Version() string {
	var out *C.char
	defer C.free(unsafe.Pointer(out))
	C.version(&out)
	return C.GoString(out)
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
static void version(char **out) { *out = strdup("1.0"); }
*/
import "C"
import "unsafe"

func Version() string {
	var out *C.char
	C.version(&out)
	defer C.free(unsafe.Pointer(out))
	return C.GoString(out)
}
`;

export const example = { bad, good };
