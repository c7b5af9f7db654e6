package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	for _, s := range list {
		C.strlen(C.CString(s)) // want cstring-temp-leak
	}
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
