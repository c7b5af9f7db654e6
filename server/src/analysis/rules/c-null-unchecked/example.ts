/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
static void *new_buffer(size_t n) { return malloc(n); }
*/
import "C"
import "unsafe"

func Fill(n int, b byte) int {
	p := C.new_buffer(C.size_t(n))
	defer C.free(p)
	buf := unsafe.Slice((*byte)(p), n)
	for i := range buf {
		buf[i] = b
	}
	return len(buf)
}
`;

const good = `package example

/*
#include <stdlib.h>
static void *new_buffer(size_t n) { return malloc(n); }
*/
import "C"
import "unsafe"

func Fill(n int, b byte) int {
	p := C.new_buffer(C.size_t(n))
	if p == nil {
		return 0
	}
	defer C.free(p)
	buf := unsafe.Slice((*byte)(p), n)
	for i := range buf {
		buf[i] = b
	}
	return len(buf)
}
`;

export const example = { bad, good };
