package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) (n C.size_t) {
	for _, s := range list {
		{
			cs := C.CString(s)
			defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop
			n += C.strlen(cs)
		}
	}
	return n
}
