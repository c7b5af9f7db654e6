package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func freeAll(ps ...*C.char) {
	for _, p := range ps {
		C.puts((*C.char)(unsafe.Pointer(p)))
	}
}

func f(a, b string) bool {
	from := C.CString(a) // want alloc-never-freed
	to := C.CString(b)   // want alloc-never-freed
	defer freeAll(from, to)
	return C.rename(from, to) == 0
}
