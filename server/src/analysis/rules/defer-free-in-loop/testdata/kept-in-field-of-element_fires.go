package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type item struct{ name *C.char }

func f(list []string, items []item) {
	for i, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop
		C.strncmp(cs, cs, C.size_t(i))
	}
	C.strlen(items[0].name)
}
