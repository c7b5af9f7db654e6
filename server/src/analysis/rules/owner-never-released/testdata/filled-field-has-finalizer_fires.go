package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "runtime"

type text struct{ p *C.char }

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

type conn struct{ name *text }

func (c *conn) init(s string) {
	c.name = &text{p: C.CString(s)}
	runtime.KeepAlive(c.name)
}

func (c *conn) Close() { c.name.free() }

func run() bool {
	var c conn
	c.init("x") // want owner-never-released "c.init leaves"
	return c.name != nil
}
