package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type Conn struct{ name *C.char }

func NewConn(s string) *Conn {
	return &Conn{name: C.CString(s)} // want field-without-owner "frees"
}

var _ unsafe.Pointer
