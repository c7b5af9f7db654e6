/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"
import (
	"runtime"
	"unsafe"
)

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*buffer).Free)
	return b
}

func (b *buffer) Free() {
	C.free(b.p)
}
`;

const good = `package example

// #include <stdlib.h>
import "C"
import (
	"runtime"
	"unsafe"
)

type buffer struct{ p unsafe.Pointer }

func newBuffer() *buffer {
	b := &buffer{p: C.malloc(8)}
	runtime.SetFinalizer(b, (*buffer).Free)
	return b
}

func (b *buffer) Free() {
	C.free(b.p)
	b.p = nil
}
`;

export const example = { bad, good };
