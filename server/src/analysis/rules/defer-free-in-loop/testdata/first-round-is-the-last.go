package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) C.size_t {
	for _, s := range list {
		if s == "" {
			continue
		}
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs))
		return C.strlen(cs)
	}
	return 0
}
