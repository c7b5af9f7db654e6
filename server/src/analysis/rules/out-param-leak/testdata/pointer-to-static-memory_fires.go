package p

/*
#include <stdlib.h>
#include <string.h>
static char table[8];
static void find(char **out) { *out = malloc(8); }
*/
import "C"
import "unsafe"

func f() C.size_t {
	var out *C.char
	C.find(&out) // want out-param-leak
	return C.strlen(out)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
