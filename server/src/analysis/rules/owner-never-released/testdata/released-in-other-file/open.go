package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type conn struct{ name *C.char }

func open(s string) *conn { return &conn{name: C.CString(s)} }

func run() {
	c := open("x")
	defer c.Close()
	C.use(c.name)
}

var _ unsafe.Pointer
