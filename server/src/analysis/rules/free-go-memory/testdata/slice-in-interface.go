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
		b := (*C.char)(unsafe.Pointer(&v[0]))                     // note "address of &v"
		undo = append(undo, func() { C.free(unsafe.Pointer(b)) }) // want free-go-memory "&v"
		C.use(unsafe.Pointer(b))
	}
	for _, call := range undo {
		call()
	}
}

func g(v interface{}) {
	var undo []func()
	switch v := v.(type) {
	case int:
		_ = v
	case []int32:
		b := unsafe.Pointer(&v[0])                // note "address of &v"
		undo = append(undo, func() { C.free(b) }) // want free-go-memory "&v"
		C.use(b)
	}
	for _, call := range undo {
		call()
	}
}
