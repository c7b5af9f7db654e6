package p

/*
#include <stdio.h>
#include <stdlib.h>
static void show(char *s)
{
	puts(s);
}
*/
import "C"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.show(cs)
}
