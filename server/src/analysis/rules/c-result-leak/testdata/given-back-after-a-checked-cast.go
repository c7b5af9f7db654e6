package p

/*
typedef struct object object;
__attribute__((weak)) object *g_cancellable_new(void);
__attribute__((weak)) void g_object_unref(void *o);
__attribute__((weak)) object *G_OBJECT(void *o);
static object *cast(void *p) { return G_OBJECT(p); }
*/
import "C"

import "unsafe"

func f() {
	o := C.g_cancellable_new()
	C.g_object_unref(unsafe.Pointer(C.cast(unsafe.Pointer(o))))
}
