package p

/*
#include <stdlib.h>
#include <string.h>
static char *grow(char *p, size_t n) {
	p = realloc(p, n); // want realloc-loses-block:info
	if (p == NULL) return NULL;
	return p;
}
*/
import "C"
import "unsafe"

func f(p *C.char) *C.char { return C.grow(p, 8) }

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
