package p

/*
#include <stdlib.h>
#include <string.h>
static char *dup(const char *s) { return strdup(s); }
*/
import "C"
import "unsafe"

func f(s *C.char) []byte {
	read := func() []byte {
		p := unsafe.Pointer(C.dup(s)) // want c-result-leak
		return C.GoBytes(p, 3)
	}
	return read()
}
