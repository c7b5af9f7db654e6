/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type Buffer struct{ data unsafe.Pointer }

func (b *Buffer) Grow(n int) bool {
	b.data = C.realloc(b.data, C.size_t(n))
	if b.data == nil {
		return false
	}
	C.memset(b.data, 0, C.size_t(n))
	return true
}

func (b *Buffer) Close() { C.free(b.data) }
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type Buffer struct{ data unsafe.Pointer }

func (b *Buffer) Grow(n int) bool {
	data := C.realloc(b.data, C.size_t(n))
	if data == nil {
		return false
	}
	b.data = data
	C.memset(b.data, 0, C.size_t(n))
	return true
}

func (b *Buffer) Close() { C.free(b.data) }
`;

export const example = { bad, good };
