package p

/*
#include <stdlib.h>
#include <string.h>

static int run(void) {
	char *a = malloc(16); // want c-side-leak:info "on some paths"
	if (!a) return -1;
	char *b = malloc(16);
	if (!b) return -1;
	memcpy(a, b, 16);
	free(b);
	free(a);
	return 0;
}
*/
import "C"

func f() { C.run() }
