package p

// #include <string.h>
import "C"

import "unsafe"

func f(s *C.char) (string, []byte) {
	d := C.strdup(s) // want alloc-never-freed
	t := C.GoString(d)
	b := C.GoBytes(unsafe.Pointer(s), 1)
	return t, append(b, C.GoStringN(s, 1)...)
}
