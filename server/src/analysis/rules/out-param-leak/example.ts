/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>

static void describe(int code, char **out) {
	*out = malloc(32);
	if (*out) memset(*out, code, 32);
}
*/
import "C"

func Describe(code int) string {
	var out *C.char
	C.describe(C.int(code), &out)
	return C.GoStringN(out, 32)
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>

static void describe(int code, char **out) {
	*out = malloc(32);
	if (*out) memset(*out, code, 32);
}
*/
import "C"
import "unsafe"

func Describe(code int) string {
	var out *C.char
	C.describe(C.int(code), &out)
	defer C.free(unsafe.Pointer(out))
	return C.GoStringN(out, 32)
}
`;

export const example = { bad, good };
