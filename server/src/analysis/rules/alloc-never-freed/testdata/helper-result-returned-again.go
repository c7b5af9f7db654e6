package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "strings"

func cstr(s string) *C.char { return C.CString(s) }

func upper(s string) *C.char { return cstr(strings.ToUpper(s)) }

func f(s string) *C.char {
	cs := upper(s)
	C.puts(cs)
	return cs
}
