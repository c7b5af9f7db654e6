/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
static int connect_to(const char *host) { return host[0] == 0 ? -1 : 3; }
*/
import "C"
import (
	"errors"
	"unsafe"
)

type Client struct {
	host *C.char
	fd   C.int
}

func Dial(host string) (*Client, error) {
	cs := C.CString(host)
	fd := C.connect_to(cs)
	if fd < 0 {
		return nil, errors.New("cannot connect")
	}
	return &Client{host: cs, fd: fd}, nil
}

func (c *Client) Close() {
	C.free(unsafe.Pointer(c.host))
	c.host = nil
}
`;

const good = `package example

/*
#include <stdlib.h>
static int connect_to(const char *host) { return host[0] == 0 ? -1 : 3; }
*/
import "C"
import (
	"errors"
	"unsafe"
)

type Client struct {
	host *C.char
	fd   C.int
}

func Dial(host string) (*Client, error) {
	cs := C.CString(host)
	fd := C.connect_to(cs)
	if fd < 0 {
		C.free(unsafe.Pointer(cs))
		return nil, errors.New("cannot connect")
	}
	return &Client{host: cs, fd: fd}, nil
}

func (c *Client) Close() {
	C.free(unsafe.Pointer(c.host))
	c.host = nil
}
`;

export const example = { bad, good };
