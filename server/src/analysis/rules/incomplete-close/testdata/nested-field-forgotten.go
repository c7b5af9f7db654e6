package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct {
	name *C.char
	addr struct{ host *C.char }
}

func newConn(name, host string) *conn {
	c := &conn{name: C.CString(name)}
	c.addr.host = C.CString(host)
	return c
}

func (c *conn) Close() { // want incomplete-close "conn.addr.host"
	C.free(unsafe.Pointer(c.name))
}
