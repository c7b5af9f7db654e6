package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) C.size_t {
	for _, s := range list {
		cs := C.CString(s) // want alloc-never-freed
		if s == "" {
			return C.strlen(cs)
		}
	}
	return 0
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
