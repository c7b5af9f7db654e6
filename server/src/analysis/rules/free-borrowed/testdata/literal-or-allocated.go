package p

/*
#include <stdlib.h>
#include <string.h>
static char *describe(int code) {
	if (code == 0) return "fine";
	return strdup("broken");
}
*/
import "C"
import "unsafe"

func f(code int) string {
	s := C.describe(C.int(code))
	defer C.free(unsafe.Pointer(s))
	return C.GoString(s)
}
