package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(list []*C.char, s string) []*C.char {
	cs := C.CString(s)
	if C.puts(cs) < 0 {
		list = list[:0]
	}
	return append(list, cs)
}
