package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func (c *conn) Close() { freeAll(c) }

func freeAll(c *conn) {
	C.free(unsafe.Pointer(c.name))
	c.name = nil
}
