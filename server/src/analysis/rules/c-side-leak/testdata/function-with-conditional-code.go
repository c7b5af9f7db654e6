package p

/*
#include <stdlib.h>
#include <string.h>

static void run(void) {
	char *p = malloc(16);
#ifdef NDEBUG
	memset(p, 0, 16);
#endif
#if 1
	free(p);
#endif
}
*/
import "C"

func f() { C.run() }
