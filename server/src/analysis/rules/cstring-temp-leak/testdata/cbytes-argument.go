package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(b []byte) bool {
	return C.memchr(C.CBytes(b), 0, C.size_t(len(b))) != nil // want cstring-temp-leak "C\.CBytes"
}
