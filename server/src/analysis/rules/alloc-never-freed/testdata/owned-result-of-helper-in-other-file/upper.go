package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "strings"

func upper(s string) *C.char { return cstr(strings.ToUpper(s)) }

func cstr(s string) *C.char {
	p := C.CString(s)
	return p
}
