package p

/*
#include <stdlib.h>
#include <string.h>
static char *dup(const char *s) { return strdup(s); }
*/
import "C"
import "unsafe"

type box struct{ name *C.char }

func f(s *C.char) C.size_t {
	b := box{name: C.dup(s)} // want c-result-leak
	return C.strlen(b.name)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
