package p

/*
#include <stdlib.h>
typedef struct log_context { int offset; char *name; } log_context;
typedef struct db db;
typedef void (*log_fn)(int code, void *context);
__attribute__((weak)) void db_call_log_function(db *d, log_fn fn, void *context);
__attribute__((weak)) void on_log(int code, void *context);
*/
import "C"

import "unsafe"

func f(d *C.db, name string) {
	context := (*C.log_context)(C.malloc(C.sizeof_log_context)) // want alloc-never-freed "malloc"
	context.name = C.CString(name) // want alloc-never-freed "CString"
	C.db_call_log_function(d, C.log_fn(C.on_log), unsafe.Pointer(context))
}
