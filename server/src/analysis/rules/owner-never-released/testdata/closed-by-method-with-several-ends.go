package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"
import "errors"

type conn struct {
	name *C.char
	pool *pool
}

type pool struct{ idle []*conn }

func (p *pool) put(c *conn) error {
	p.idle = append(p.idle, c)
	return nil
}

func open(s string) (*conn, error) {
	if s == "" {
		return nil, errors.New("no name")
	}
	return &conn{name: C.CString(s)}, nil
}

// Close has nothing to do for nil, gives back to the pool, or frees.
func (c *conn) Close() error {
	if c == nil {
		return errors.New("nil")
	}
	if c.pool != nil {
		return c.pool.put(c)
	}
	if c.name == nil {
		return errors.New("closed")
	}
	C.free(unsafe.Pointer(c.name))
	c.name = nil
	return nil
}

func (c *conn) length() (int, error) {
	if c.name == nil {
		return 0, errors.New("closed")
	}
	return int(C.use(c.name)), nil
}

func run() (int, error) {
	c, err := open("x")
	if err != nil {
		return 0, err
	}
	defer c.Close()
	return c.length()
}
