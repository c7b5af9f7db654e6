package p

/*
#include <stdlib.h>
#include <string.h>

static void freep(char **p) { free(*p); }
static void run(void) {
	char *q = NULL;
	freep(&q);
	char *p = malloc(16); // want c-side-leak
	memset(p, 0, 16);
}
*/
import "C"

func f() { C.run() }
