package p

// #include <stdlib.h>
import "C"

import "runtime"
import "unsafe"

type Cursor struct{ p *C.char }

func Open(s string) *Cursor {
	c := &Cursor{p: C.CString(s)}
	runtime.SetFinalizer(c, (*Cursor).close) // want finalizer-only-release
	return c
}

func (c *Cursor) close() bool {
	if c.p == nil {
		return false
	}
	C.free(unsafe.Pointer(c.p))
	c.p = nil
	return true
}

func (c *Cursor) discard() {
	if c.close() {
		runtime.SetFinalizer(c, nil)
	}
}
