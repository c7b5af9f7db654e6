package p

/*
#include <stdlib.h>
#include <string.h>
static char table[8];
static void find(char **out) { *out = table; }
*/
import "C"
import "unsafe"

func f() C.size_t {
	var out *C.char
	C.find(&out)
	return C.strlen(out)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
