package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func freeAll(ps ...*C.char) {
	for _, p := range ps {
		C.free(unsafe.Pointer(p))
	}
}

func f(a, b string) bool {
	from := C.CString(a)
	to := C.CString(b)
	defer freeAll(from, to)
	return C.rename(from, to) == 0
}
