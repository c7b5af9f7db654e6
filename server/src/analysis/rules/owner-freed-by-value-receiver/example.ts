/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b buffer) Free() {
	C.free(b.p)
	b.p = nil
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b *buffer) Free() {
	C.free(b.p)
	b.p = nil
}
`;

export const example = { bad, good };
