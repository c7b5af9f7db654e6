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

func open(s string) *conn { return &conn{name: C.CString(s)} }

func finish(c *conn) {
	C.use(c.name)
}

func run() {
	c := open("x") // want owner-never-released "open"
	finish(c)
}
