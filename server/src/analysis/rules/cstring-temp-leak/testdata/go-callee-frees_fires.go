package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(s string) {
	show(C.CString(s)) // want cstring-temp-leak
}

func show(p *C.char) {
	C.puts(p)
}
