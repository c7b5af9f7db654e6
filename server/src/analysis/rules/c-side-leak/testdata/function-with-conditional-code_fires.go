package p

/*
#include <stdlib.h>
#include <string.h>

#ifdef NDEBUG
static int size = 16;
#else
static int size = 32;
#endif
static void run(void) {
	char *p = malloc(16); // want c-side-leak
	memset(p, 0, size);
}
*/
import "C"

func f() { C.run() }
