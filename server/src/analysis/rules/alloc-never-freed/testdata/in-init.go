package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func init() {
	cs := C.CString("x")
	C.puts(cs)
}
