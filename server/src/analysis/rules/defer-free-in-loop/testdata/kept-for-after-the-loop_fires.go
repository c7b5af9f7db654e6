package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	argv := make([]*C.char, 0, len(list))
	for _, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop
		C.strlen(cs)
	}
	C.strlen(argv[0])
}
