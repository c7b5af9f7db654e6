package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type text struct{ p *C.char }

type conn struct {
	id   int
	name struct{ full text }
}

func (c *conn) Close() { C.free(unsafe.Pointer(c.name.full.p)) }

func open(s string) *conn {
	c := &conn{id: 1}
	c.name.full.p = C.CString(s)
	return c
}

func run() int {
	c := open("x") // want owner-never-released "open"
	return c.id
}
