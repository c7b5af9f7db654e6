package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(put func(*C.char), s string) {
	put(C.CString(s))
	put(nil)
}
