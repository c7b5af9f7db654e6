package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(ch chan<- *C.char, n chan<- C.size_t, s string) {
	n <- C.strlen(C.CString(s)) // want cstring-temp-leak
	n <- 0
}
