package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() *C.char {
	make := func() *C.char {
		p := (*C.char)(C.malloc(8))
		if (p) == nil { // want malloc-nil-check:hint
			panic("no memory")
		}
		return p
	}
	return make()
}

func g() unsafe.Pointer {
	if p := unsafe.Pointer(C.CBytes(nil)); p != nil { // want malloc-nil-check:hint
		return p
	}
	return nil
}
