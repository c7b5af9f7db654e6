package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "errors"

type conn struct{ name *C.char }

func (c *conn) Close() {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}

func open(s string) (*conn, error) {
	if s == "" {
		return nil, errors.New("no name")
	}
	return &conn{name: C.CString(s)}, nil
}

type pool struct{ first *conn }

func (p *pool) Close() { p.first.Close() }

func newPool() (*pool, error) {
	c, err := open("x")
	if err != nil {
		return nil, err
	}
	return &pool{first: c}, nil
}

func run() error {
	p, err := newPool() // want owner-never-released "newPool"
	if err != nil {
		return err
	}
	C.use(p.first.name)
	return nil
}
