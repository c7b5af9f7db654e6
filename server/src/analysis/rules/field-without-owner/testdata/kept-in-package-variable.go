package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct{ name *C.char }

var only *conn

func setup(s string) {
	only = &conn{name: C.CString(s)}
}

func (c *conn) length() C.int { return C.use(c.name) }

var _ unsafe.Pointer
