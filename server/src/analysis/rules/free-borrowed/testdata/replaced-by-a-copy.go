package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(name *C.char) string {
	home := C.getenv(name)
	if home == nil {
		home = C.CString("/")
	} else {
		home = C.strdup(home)
	}
	defer C.free(unsafe.Pointer(home))
	return C.GoString(home)
}
