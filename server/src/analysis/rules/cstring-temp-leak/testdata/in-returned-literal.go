package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

type pair struct {
	name *C.char
	size C.size_t
}

func f(s string) *pair {
	return &pair{
		name: C.CString(s),
	}
}
