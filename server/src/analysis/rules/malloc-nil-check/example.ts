/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Buffer(n int) unsafe.Pointer {
	p := C.malloc(C.size_t(n))
	if p == nil {
		return nil
	}
	C.memset(p, 0, C.size_t(n))
	return p
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Buffer(n int) unsafe.Pointer {
	p := C.malloc(C.size_t(n))
	C.memset(p, 0, C.size_t(n))
	return p
}
`;

export const example = { bad, good };
