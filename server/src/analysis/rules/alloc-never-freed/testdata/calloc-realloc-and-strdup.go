package p

/*
#include <stdlib.h>
#include <string.h>
static void use(void *p) { (void)p; }
*/
import "C"

import "unsafe"

func f(s *C.char) {
	p := C.calloc(4, 4) // want alloc-never-freed "C\.calloc"
	C.use(p)
	q := C.realloc(nil, 16) // want alloc-never-freed "C\.realloc"
	C.use(q)
	r := C.strdup(s) // want alloc-never-freed "C\.strdup"
	C.use(unsafe.Pointer(r))
}
