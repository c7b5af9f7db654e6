package p

/*
#include <stdlib.h>
#include <string.h>

static void run(void) {
	char *p = malloc(16); // want c-side-leak "optimised build"
}
*/
import "C"

func f() { C.run() }
