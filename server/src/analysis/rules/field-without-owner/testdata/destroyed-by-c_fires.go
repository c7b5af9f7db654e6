package p

// #include <stdlib.h>
// void name_destroy(char *name);
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct{ name *C.char }

func newConn(s string) *conn {
	return &conn{name: C.CString(s)} // want field-without-owner "frees"
}

func (c *conn) Close() { C.use(c.name) }

var _ unsafe.Pointer
