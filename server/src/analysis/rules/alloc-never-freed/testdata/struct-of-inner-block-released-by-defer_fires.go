package p

/*
#include <stdlib.h>
struct list { char **items; size_t count; };
static int use(struct list *l) { return (int)l->count; }
*/
import "C"

import "unsafe"

func release(l *C.struct_list) { C.free(unsafe.Pointer(l.items)) }

var _ = release

func f(n int) C.int {
	var all C.struct_list
	if n > 0 {
		own := C.struct_list{}
		own.items = (**C.char)(C.calloc(C.size_t(n), 8)) // want alloc-never-freed
		defer C.use(&own)
		all = own
	}
	return C.use(&all)
}
