package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(s *C.char) string {
	cs := C.getenv(s)
	return C.GoString(cs)
}
