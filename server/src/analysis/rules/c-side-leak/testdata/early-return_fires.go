package p

/*
#include <stdlib.h>
#include <string.h>

static int run(int n) {
	char *p = malloc(16); // want c-side-leak "on some paths"
	if (!p) return -1;
	memset(p, 0, 16);
	if (n < 0) {
		return -2;
	}
	free(p);
	return 0;
}
*/
import "C"

func f() { C.run(1) }
