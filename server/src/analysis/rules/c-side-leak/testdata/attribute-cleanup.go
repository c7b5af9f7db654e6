package p

/*
#include <stdlib.h>
#include <string.h>

static void freep(char **p) { free(*p); }
static void run(void) {
	__attribute__((cleanup(freep))) char *p = malloc(16);
	memset(p, 0, 16);
}
*/
import "C"

func f() { C.run() }
