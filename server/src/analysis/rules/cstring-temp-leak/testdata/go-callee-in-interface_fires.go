package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

type sink interface{ put(p *C.char) }

func f(k sink, s string) {
	C.puts(C.CString(s)) // want cstring-temp-leak "C\.puts"
}
