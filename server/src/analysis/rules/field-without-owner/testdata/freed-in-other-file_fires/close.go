package p

// #include <stdlib.h>
import "C"
import "unsafe"

func release(p *C.char) { C.free(unsafe.Pointer(p)) }

func (c *conn) Close() { release(nil) }
