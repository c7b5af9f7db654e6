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

var empty *C.char

func open(s string) *conn { return &conn{name: empty} }

func run() {
	c := open("x")
	C.use(c.name)
}
