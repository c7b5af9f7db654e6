package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type test struct{ cleanups []func() }

func (t *test) later(f func()) { t.cleanups = append(t.cleanups, f) }

type conn struct{ name *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}

func open(s string) *conn { return &conn{name: C.CString(s)} }

func run(t *test) {
	c := open("x")
	t.later(c.Close)
	C.use(c.name)
}
