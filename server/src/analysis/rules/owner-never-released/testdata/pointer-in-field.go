package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type text struct{ p *C.char }

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

type conn struct{ name *text }

func (c *conn) Close() { c.name.free() }

func open(s string) *conn { return &conn{name: &text{p: C.CString(s)}} }

func run() bool {
	c := open("x") // want owner-never-released "open"
	return c.name != nil
}
