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

var all = map[string]*conn{}

func open(s string) *conn {
	c := &conn{name: C.CString(s)}
	_ = all[s]
	return c
}

func run() {
	c := open("x") // want owner-never-released "open"
	C.use(c.name)
}
