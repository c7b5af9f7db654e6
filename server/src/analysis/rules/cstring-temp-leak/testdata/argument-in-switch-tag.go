package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(s string) string {
	switch C.puts(C.CString(s)) { // want cstring-temp-leak
	case 0:
		return "none"
	default:
		return "some"
	}
}
