package p

/*
#include <stdio.h>
#include <stdlib.h>
static void show(char *s)
{
	puts(s);
	free(s);
}
*/
import "C"

func f(s string) {
	cs := C.CString(s)
	C.show(cs)
}
