package p

/*
#include <stdlib.h>
#include <string.h>
static char *dup(const char *s) { return strdup(s); }
*/
import "C"
import "unsafe"

func f(s *C.char) string {
	return C.GoString(C.dup(s)) // want c-result-leak "C\.free"
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
