package p

// #include <stdlib.h>
// static char *make(int n) { return malloc(n); }
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"

type conn struct{ name *C.char }

func newConn() *conn {
	return &conn{name: C.make(8)} // want field-without-owner "frees"
}

func (c *conn) length() C.int { return C.use(c.name) }
