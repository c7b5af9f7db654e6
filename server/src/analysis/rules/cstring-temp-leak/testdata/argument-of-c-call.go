package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f() {
	C.puts(C.CString("hello")) // want cstring-temp-leak "C\.CString goes straight into C\.puts"
}
