package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func copied(s *C.char, copies bool) *C.char {
	if copies {
		return C.strdup(s)
	}
	return s
}

func f(s *C.char, copies bool) string {
	text := copied(s, copies)
	if text != s {
		defer C.free(unsafe.Pointer(text))
	}
	return C.GoString(text)
}
