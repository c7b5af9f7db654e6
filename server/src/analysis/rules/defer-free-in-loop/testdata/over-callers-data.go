package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) (n C.size_t) {
	for _, s := range list { // note "the loop"
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop "each element that the caller gave"
		n += C.strlen(cs)
	}
	return n
}

func g(n int) {
	for i := 0; i < n; i++ {
		p := C.malloc(8)
		defer func() { C.free(p) }() // want defer-free-in-loop
		C.memset(p, 0, 8)
	}
}
