package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func init() {
	C.puts(C.CString("ready"))
}
