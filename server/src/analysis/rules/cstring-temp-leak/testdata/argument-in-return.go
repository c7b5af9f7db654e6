package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(s string) int {
	return int(C.strlen(C.CString(s))) // want cstring-temp-leak "C\.strlen"
}

func size() uintptr { return unsafe.Sizeof(C.int(0)) }
