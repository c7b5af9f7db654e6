package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(list []*C.char, s string) []*C.char {
	cs := C.CString(s) // want alloc-never-freed
	if C.puts(cs) < 0 {
		list = list[:0]
	}
	return append(list, nil)
}
