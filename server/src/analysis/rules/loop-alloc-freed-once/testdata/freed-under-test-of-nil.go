package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	var cs *C.char
	for _, name := range list {
		if cs != nil {
			C.free(unsafe.Pointer(cs))
		}
		cs = C.CString(name)
		C.strlen(cs)
	}
	C.free(unsafe.Pointer(cs))
}
