package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"

type conn struct{ name *C.char }

func newConn(s string) *conn {
	return &conn{name: C.CString(s)} // want field-without-owner "frees"
}

func (c *conn) length() C.int { return C.use(c.name) }
