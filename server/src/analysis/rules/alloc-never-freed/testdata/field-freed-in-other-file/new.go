package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

type conn struct {
	name *C.char
	size C.size_t
}

func newConn(s string) *conn {
	c := &conn{}
	name := C.CString(s)
	c.size = C.strlen(name)
	c.name = name
	return c
}
