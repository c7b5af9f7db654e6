package p

/*
#include <stdlib.h>
#include <string.h>
static char *dup(const char *s) { return strdup(s); }
*/
import "C"
import "unsafe"

func f(s *C.char) string {
	d := C.dup(s) // want c-result-leak
	return C.GoString(d)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
