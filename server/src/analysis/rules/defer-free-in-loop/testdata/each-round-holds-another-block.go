package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func held(list []string) C.size_t {
	argv := make([]*C.char, len(list))
	for i, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop:info "in a loop"
		argv[i] = C.strdup(cs)
		defer C.free(unsafe.Pointer(argv[i]))
	}
	return C.strlen(argv[0])
}

func alone(list []string) (n C.size_t) {
	for _, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop:warning
		n += C.strlen(cs)
	}
	return n
}
