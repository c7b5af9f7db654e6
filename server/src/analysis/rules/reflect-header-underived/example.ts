/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// static int sum(char *p, int n) { return p[0] + n; }
import "C"
import (
	"reflect"
	"unsafe"
)

func View(p *byte, n int) []byte {
	var h reflect.SliceHeader
	h.Data, h.Len, h.Cap = uintptr(unsafe.Pointer(p)), n, n
	return *(*[]byte)(unsafe.Pointer(&h))
}

func Sum(p *byte, n int) C.int { return C.sum((*C.char)(unsafe.Pointer(p)), C.int(n)) }
`;

const good = `package example

// static int sum(char *p, int n) { return p[0] + n; }
import "C"
import (
	"unsafe"
)

func View(p *byte, n int) []byte {
	return unsafe.Slice(p, n)
}

func Sum(p *byte, n int) C.int { return C.sum((*C.char)(unsafe.Pointer(p)), C.int(n)) }
`;

export const example = { bad, good };
