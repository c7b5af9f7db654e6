package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type base struct{ name *C.char }

func (b *base) Close() { C.use(b.name) }

type conn struct {
	base
	id int
}

func newConn(s string) *conn {
	c := &conn{id: 1}
	c.name = C.CString(s) // want field-without-owner "frees"
	return c
}

var _ unsafe.Pointer
