package p

/*
#include <stdlib.h>
#include <string.h>
static void fill(void *p, size_t n) { memset(p, 0, n); }
*/
import "C"

func f() {
	C.fill(C.malloc(16), 16) // want cstring-temp-leak "C\.malloc"
}
