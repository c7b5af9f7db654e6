package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct{ name, host *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	C.free(unsafe.Pointer(c.host))
	c.name, c.host = nil, nil
}

var all []*conn

func (c *conn) init(s string) {
	c.name = C.CString(s)
}

func run() {
	c := &conn{}
	c.init("x") // want owner-never-released "c.init leaves"
	C.use(c.name)
}
