package p

/*
#include <stdlib.h>
#include <string.h>
static char *named(int known) { return strdup(known ? "a" : "b"); }
*/
import "C"
import "unsafe"

func f() string {
	s := C.named(1)
	defer C.free(unsafe.Pointer(s))
	return C.GoString(s)
}
