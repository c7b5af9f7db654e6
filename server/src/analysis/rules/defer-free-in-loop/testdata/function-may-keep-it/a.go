package p

/*
#include "a.h"
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	o := C.options_new()
	for _, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop:info
		C.options_path(o, cs)
	}
	C.options_run(o)
}
