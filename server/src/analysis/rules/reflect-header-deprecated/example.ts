/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// static int sum(char *p, int n) { return p[0] + n; }
import "C"
import (
	"reflect"
	"unsafe"
)

func Sum(b []byte) C.int {
	h := (*reflect.SliceHeader)(unsafe.Pointer(&b))
	return C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(h.Len))
}
`;

const good = `package example

// static int sum(char *p, int n) { return p[0] + n; }
import "C"
import (
	"unsafe"
)

func Sum(b []byte) C.int {
	return C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(len(b)))
}
`;

export const example = { bad, good };
