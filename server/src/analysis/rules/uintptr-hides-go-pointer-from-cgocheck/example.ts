/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdint.h>
static int first(uintptr_t p) { return *(int *)p; }
*/
import "C"
import "unsafe"

func First(x *int32) C.int {
	return C.first(C.uintptr_t(uintptr(unsafe.Pointer(x))))
}
`;

const good = `package example

/*
#include <stdint.h>
static int first(const void *p) { return *(const int *)p; }
*/
import "C"
import "unsafe"

func First(x *int32) C.int {
	return C.first(unsafe.Pointer(x))
}
`;

export const example = { bad, good };
