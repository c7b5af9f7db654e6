package p

/*
#include <stdlib.h>
static void inner(void *p) { (void)p; }
static void outer(char *s) { if (s) inner((void *)s); }
*/
import "C"

func f(s string) {
	C.outer(C.CString(s)) // want cstring-temp-leak
}
