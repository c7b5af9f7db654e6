package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"
import "unsafe"

type pair struct {
	name *C.char
	size int
}

func f(s string) pair {
	cs := C.CString(s) // want alloc-never-freed
	return pair{size: int(C.strlen(cs))}
}

func (p pair) free() { C.free(unsafe.Pointer(p.name)) }
