package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) (n C.size_t) {
	for _, s := range list {
		cs := C.CString(s) // want alloc-never-freed
		k := C.strlen(cs)
		if k == 0 {
			continue
		}
		if k > 100 {
			break
		}
		n += k
	}
	return n
}

func g(list []string) C.size_t {
	for _, s := range list {
		p := unsafe.Pointer(C.CString(s)) // want alloc-never-freed
		if C.strlen((*C.char)(p)) > 3 {
			return 3
		}
	}
	return 0
}
