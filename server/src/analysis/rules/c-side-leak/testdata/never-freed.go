package p

/*
#include <stdlib.h>
#include <string.h>

static void run(void) {
	char *p = malloc(16); // want c-side-leak "never gives back"
	memset(p, 0, 16);
}
*/
import "C"

func f() { C.run() }
