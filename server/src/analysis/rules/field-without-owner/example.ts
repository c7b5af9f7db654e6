/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
import "C"

type conn struct{ name *C.char }

func newConn(s string) *conn { return &conn{name: C.CString(s)} }
`;

const good = `package example

// #include <stdlib.h>
import "C"
import "unsafe"

type conn struct{ name *C.char }

func newConn(s string) *conn { return &conn{name: C.CString(s)} }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}
`;

export const example = { bad, good };
