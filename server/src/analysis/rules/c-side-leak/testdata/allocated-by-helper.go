package p

/*
#include <stdlib.h>
#include <string.h>

static char *make(int n) {
	char *p = malloc(n);
	if (p) memset(p, 0, n);
	return p;
}
static int run(int n) {
	char *p = make(n); // want c-side-leak "memory from make"
	return p != NULL;
}
*/
import "C"

func f() { C.run(2) }
