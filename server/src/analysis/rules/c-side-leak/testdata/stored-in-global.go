package p

/*
#include <stdlib.h>
#include <string.h>

static char *buf;
static void run(void) {
	buf = malloc(16);
}
*/
import "C"

func f() { C.run() }
