/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// static int first(const char *p) { return p[0]; }
import "C"
import "unsafe"

func First() C.int {
	b := []byte{}
	return C.first((*C.char)(unsafe.Pointer(&b[0])))
}
`;

const good = `package example

// static int first(const char *p) { return p[0]; }
import "C"
import "unsafe"

func First() C.int {
	b := []byte{0}
	return C.first((*C.char)(unsafe.Pointer(&b[0])))
}
`;

export const example = { bad, good };
