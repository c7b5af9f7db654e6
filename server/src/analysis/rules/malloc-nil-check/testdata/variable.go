package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() unsafe.Pointer {
	p := C.malloc(8)
	if p == nil { // want malloc-nil-check:hint "C\.malloc never returns nil"
		return nil
	}
	return p
}

func g(s string) *C.char {
	var cs = C.CString(s)
	if nil != cs { // want malloc-nil-check:hint "C\.CString"
		return cs
	}
	return nil
}
