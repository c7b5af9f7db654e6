package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"

type conn struct {
	id   int
	text struct{ full *C.char }
}

func newConn(s string) *conn {
	c := &conn{id: 1}
	c.text.full = C.CString(s) // want field-without-owner "frees"
	return c
}
