package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type state struct{ name *C.char }

func f(list []string) {
	var s state
	for _, name := range list {
		s.name = C.CString(name) // want loop-alloc-freed-once "s.name"
		C.strlen(s.name)
	}
	C.free(unsafe.Pointer(s.name))
}
