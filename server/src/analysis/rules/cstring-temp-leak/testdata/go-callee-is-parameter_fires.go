package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(put func(*C.char), s string) {
	C.puts(C.CString(s)) // want cstring-temp-leak
	put(nil)
}
