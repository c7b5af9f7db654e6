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

func (c *conn) setName(s string) {
	C.free(unsafe.Pointer(c.name))
	c.name = C.CString(s)
}

func run() {
	var c conn
	defer c.Close()
	c.setName("x")
	c.setName("y")
	C.use(c.name)
}
