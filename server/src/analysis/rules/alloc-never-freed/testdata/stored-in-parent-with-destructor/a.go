package p

// #include "obj.h"
import "C"

func f(s string) {
	o := C.obj_new()
	cs := C.CString(s)
	C.obj_set_name(o, cs)
	C.obj_free(o)
}
