/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `// nocompile: the second result does not exist
package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Buffer(n int) unsafe.Pointer {
	p, _ := C.malloc(C.size_t(n))
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
	return C.malloc(C.size_t(n))
}
`;

export const example = { bad, good };
