package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f() {
	defer C.puts(C.CString("bye")) // want cstring-temp-leak
	C.puts(nil)
}
