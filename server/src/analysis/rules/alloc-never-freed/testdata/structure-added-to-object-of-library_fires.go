package p

/*
#include <stdlib.h>
struct op { int kind; };
__attribute__((weak)) void lib_run_op(void *owner, struct op *o);
*/
import "C"

import "unsafe"

type options struct{ c unsafe.Pointer }

func (o *options) add() {
	p := (*C.struct_op)(C.calloc(1, C.sizeof_struct_op)) // want alloc-never-freed
	C.lib_run_op(o.c, p)
}
