package p

// #include <stdlib.h>
// typedef struct { char *name; } context;
// context *context_new(void);
import "C"
import "unsafe"

type conn struct{ ctx C.context }

func newConn() *conn { return &conn{ctx: *C.context_new()} }

func (c *conn) setName(s string) {
	c.ctx.name = C.CString(s) // want field-without-owner "conn.ctx.name"
}

var _ unsafe.Pointer
