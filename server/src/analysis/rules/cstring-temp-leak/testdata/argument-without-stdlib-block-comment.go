package p

/*
#include <stdio.h>
*/
import "C"

func f(path string) {
	C.remove(C.CString(path)) // want cstring-temp-leak
}
