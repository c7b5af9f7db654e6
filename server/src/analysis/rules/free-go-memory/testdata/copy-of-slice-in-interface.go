package p

// #include <stdlib.h>
// static void use(void *p) {}
import "C"
import "unsafe"

func f(v interface{}) {
	var undo []func()
	switch v := v.(type) {
	case string:
		s := C.CString(v)
		undo = append(undo, func() { C.free(unsafe.Pointer(s)) })
		C.use(unsafe.Pointer(s))
	case []byte:
		b := (*C.char)(C.CBytes(v))
		undo = append(undo, func() { C.free(unsafe.Pointer(b)) })
		C.use(unsafe.Pointer(b))
	}
	for _, call := range undo {
		call()
	}
}
