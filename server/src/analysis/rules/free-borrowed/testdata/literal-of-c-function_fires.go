package p

/*
#include <stdlib.h>
static const char *named(int known) { return known ? "a" : "b"; }
*/
import "C"
import "unsafe"

func f() string {
	s := C.named(1)                 // note "lends it here"
	defer C.free(unsafe.Pointer(s)) // want free-borrowed "C.named returns is only lent, but free"
	return C.GoString(s)
}
