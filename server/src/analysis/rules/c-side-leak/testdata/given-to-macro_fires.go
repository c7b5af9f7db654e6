package p

/*
#include <stdlib.h>
#include <string.h>

#define KEEP(p) (kept = (p))
static char *kept;
static void run(void) {
	char *p = malloc(16); // want c-side-leak
	KEEP(NULL);
}
*/
import "C"

func f() { C.run() }
