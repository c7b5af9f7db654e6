package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct{ name *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}

func open(s string) (*conn, func()) {
	c := &conn{name: C.CString(s)}
	return c, func() { c.Close() }
}

func run() {
	c, done := open("x")
	defer done()
	C.use(c.name)
}
