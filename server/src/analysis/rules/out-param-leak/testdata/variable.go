package p

/*
#include <stdlib.h>
#include <string.h>
static void mk(char **out) { *out = strdup("made"); }
*/
import "C"
import "unsafe"

func f() string {
	var out *C.char
	C.mk(&out) // want out-param-leak "C\.mk writes to out"
	return C.GoString(out)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
