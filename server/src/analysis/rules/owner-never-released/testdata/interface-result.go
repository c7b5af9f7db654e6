package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type closer interface{ Close() }

type conn struct{ name *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}

func open(s string) closer { return &conn{name: C.CString(s)} }

func run() bool {
	c := open("x") // want owner-never-released "open"
	return c != nil
}
