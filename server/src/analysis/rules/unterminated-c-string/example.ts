/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
static char *block(void) { char *p = malloc(64); memset(p, 'x', 64); return p; }
*/
import "C"
import "unsafe"

func Block() string {
	p := C.block()
	defer C.free(unsafe.Pointer(p))
	return C.GoString(p)
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
static char *block(void) { char *p = malloc(64); memset(p, 'x', 64); p[63] = 0; return p; }
*/
import "C"
import "unsafe"

func Block() string {
	p := C.block()
	defer C.free(unsafe.Pointer(p))
	return C.GoString(p)
}
`;

export const example = { bad, good };
