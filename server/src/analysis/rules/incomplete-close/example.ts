/** The rule's example: `bad` fires once, `good` is its repaired form. */

const pair = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

type pair struct{ a, b *C.char }

func newPair(x, y string) *pair { return &pair{C.CString(x), C.CString(y)} }
`;

const bad = `${pair}
func (p *pair) Close() {
	C.free(unsafe.Pointer(p.a))
	p.a = nil
}
`;

const good = `${pair}
func (p *pair) Close() {
	C.free(unsafe.Pointer(p.a))
	C.free(unsafe.Pointer(p.b))
	p.a, p.b = nil, nil
}
`;

export const example = { bad, good };
