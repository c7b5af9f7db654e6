//go:build go1.24

package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "runtime"

type conn struct{ name *C.char }

func newConn(s string) *conn {
	p := C.CString(s)
	c := &conn{name: p}
	runtime.AddCleanup(c, func(p *C.char) { C.free(unsafe.Pointer(p)) }, p)
	return c
}

var _ unsafe.Pointer
