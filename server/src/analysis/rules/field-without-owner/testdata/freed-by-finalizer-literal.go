package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "runtime"

type conn struct{ name *C.char }

func newConn(s string) *conn {
	return &conn{name: C.CString(s)}
}

func guarded(s string) *conn {
	c := newConn(s)
	runtime.SetFinalizer(c, func(c *conn) { C.free(unsafe.Pointer(c.name)) })
	return c
}

var _ unsafe.Pointer
