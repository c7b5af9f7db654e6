package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "errors"

type conn struct{ name, host *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	C.free(unsafe.Pointer(c.host))
	c.name, c.host = nil, nil
}

func (c *conn) init(s string) error {
	c.name = C.CString(s)
	if C.use(c.name) == 0 {
		return errors.New("empty")
	}
	c.host = C.CString(s)
	return nil
}

func open(s string) (*conn, error) {
	c := &conn{}
	if err := c.init(s); err != nil { // want owner-never-released "c.init leaves"
		return nil, err // note "without freeing"
	}
	return c, nil
}
