package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func cstr(s string) *C.char { return C.CString(s) }

func f(s string) {
	C.puts(cstr(s)) // want cstring-temp-leak "cstr goes straight into C\.puts"
}
