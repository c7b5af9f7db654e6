package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(ch chan<- *C.char, s string) {
	cs := C.CString(s)
	C.puts(cs)
	ch <- cs
}
