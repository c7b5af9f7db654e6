/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() {
	C.free(b.p)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer { return &buffer{p: C.malloc(8)} }

func (b *buffer) Close() {
	C.free(b.p)
	b.p = nil
}
`;

export const example = { bad, good };
