package p

/*
#include <stdlib.h>
#include <string.h>
static void mk(char **out) { *out = strdup("made"); }
*/
import "C"
import "unsafe"

type box struct{ name *C.char }

func f() C.size_t {
	length := func() C.size_t {
		var b box
		C.mk(&b.name) // want out-param-leak "b.name"
		return C.strlen(b.name)
	}
	return length()
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
