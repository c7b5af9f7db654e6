package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(s *C.char) string {
	cs := C.strdup(s) // want alloc-never-freed
	return C.GoString(cs)
}
