package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(m map[string]*C.char, s string) {
	cs := C.CString(s)
	C.puts(cs)
	m[s] = cs
}
