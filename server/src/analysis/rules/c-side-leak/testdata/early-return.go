package p

/*
#include <stdlib.h>
#include <string.h>

static int run(int n) {
	char *p = malloc(16);
	if (!p) return -1;
	memset(p, 0, 16);
	if (n < 0) {
		free(p);
		return -2;
	}
	free(p);
	return 0;
}
*/
import "C"

func f() { C.run(1) }
