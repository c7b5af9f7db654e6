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
	name := C.CString(s) // want alloc-never-freed
	c.size = C.strlen(name)
	return c
}
