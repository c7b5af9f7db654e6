package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() (n C.size_t) {
	for _, s := range []string{"a", "b"} {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop:info
		n += C.strlen(cs)
	}
	return n
}
