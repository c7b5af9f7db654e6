/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// static int get(void *p) { return *(int *)p; }
import "C"
import "unsafe"

func Second(p unsafe.Pointer) C.int {
	u := uintptr(p) + 4
	return C.get(unsafe.Pointer(u))
}
`;

const good = `package example

// static int get(void *p) { return *(int *)p; }
import "C"
import "unsafe"

func Second(p unsafe.Pointer) C.int {
	return C.get(unsafe.Pointer(uintptr(p) + 4))
}
`;

export const example = { bad, good };
