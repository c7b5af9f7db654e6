package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"
import "unsafe"

func f(b []byte) int {
	p := C.CBytes(b) // want alloc-never-freed "C\.CBytes"
	n := C.memcmp(p, unsafe.Pointer(&b[0]), C.size_t(len(b)))
	return int(n)
}
