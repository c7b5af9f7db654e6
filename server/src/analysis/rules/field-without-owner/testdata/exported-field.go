package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type Conn struct{ Name *C.char }

func NewConn(s string) *Conn {
	return &Conn{Name: C.CString(s)}
}

var _ unsafe.Pointer
