package p

/*
#include <stdlib.h>
#include <string.h>

static void run(void) {
	char *buf = NULL;
	if (!buf) buf = malloc(16); // want c-side-leak
}
*/
import "C"

func f() { C.run() }
