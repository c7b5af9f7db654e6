package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "runtime"

type conn struct{ name *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}

func open(s string) *conn {
	c := &conn{name: C.CString(s)}
	runtime.SetFinalizer(c, (*conn).Close)
	return c
}

func run() {
	c := open("x")
	C.use(c.name)
	runtime.KeepAlive(c)
}
