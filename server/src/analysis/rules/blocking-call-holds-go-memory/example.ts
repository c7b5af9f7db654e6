/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <unistd.h>
static int fill(char *p, int n) { sleep(1); p[0] = 1; return n; }
*/
import "C"
import "unsafe"

func Fill(b *[64]byte) int {
	return int(C.fill((*C.char)(unsafe.Pointer(b)), 64))
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <unistd.h>
static int fill(char *p, int n) { sleep(1); p[0] = 1; return n; }
*/
import "C"
import "unsafe"

func Fill(b *[64]byte) int {
	p := C.malloc(64)
	defer C.free(p)
	n := C.fill((*C.char)(p), 64)
	copy(b[:], unsafe.Slice((*byte)(p), 64))
	return int(n)
}
`;

export const example = { bad, good };
