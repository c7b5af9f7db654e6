package p

/*
#include <string.h>
static char name_text[16] = "x";
static const char *name(void) { return name_text; }
*/
import "C"

func f() string {
	cs := C.name()
	return C.GoString(cs)
}
