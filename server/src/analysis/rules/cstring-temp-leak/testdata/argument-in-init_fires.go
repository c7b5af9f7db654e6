package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func ready() {
	C.puts(C.CString("ready")) // want cstring-temp-leak
}
