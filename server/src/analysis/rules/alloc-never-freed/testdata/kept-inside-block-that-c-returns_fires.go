package p

/*
#include <stdlib.h>
struct inner { const char *name; };
struct outer { struct inner *in; };
static void *make(const char *name) {
	struct outer *o = malloc(sizeof(struct outer));
	o->in = malloc(sizeof(struct inner));
	o->in->name = 0; (void)name;
	return o;
}
*/
import "C"

import "unsafe"

func f(s string) unsafe.Pointer {
	cs := C.CString(s) // want alloc-never-freed
	return C.make(cs)
}
