package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(ch chan<- *C.char, n chan<- C.size_t, s string) {
	ch <- C.CString(s)
	n <- 0
}
