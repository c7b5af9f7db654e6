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
	all = append(all, c)
}

func run() {
	c := &conn{}
	c.init("x")
	C.use(c.name)
}
