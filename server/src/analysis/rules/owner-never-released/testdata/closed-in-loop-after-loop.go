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

func run(n int) error {
	var list []*conn
	for i := 0; i < n; i++ {
		c, err := open("x")
		if err != nil {
			return err
		}
		list = append(list, c)
	}
	for _, c := range list {
		c.Close()
	}
	return nil
}
