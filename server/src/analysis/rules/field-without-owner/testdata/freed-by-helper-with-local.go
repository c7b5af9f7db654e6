package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct{ name *C.char }

func newConn(s string) *conn {
	return &conn{name: C.CString(s)}
}

func drop(c *conn) {
	p := c.name
	C.free(unsafe.Pointer(p))
}

var _ unsafe.Pointer
