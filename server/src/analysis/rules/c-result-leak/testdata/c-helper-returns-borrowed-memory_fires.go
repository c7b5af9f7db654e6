package p

/*
#include <string.h>
static char name_text[16] = "x";
static char *name(void) { return strdup(name_text); }
*/
import "C"

func f() string {
	cs := C.name() // want c-result-leak "C\.name"
	return C.GoString(cs)
}
