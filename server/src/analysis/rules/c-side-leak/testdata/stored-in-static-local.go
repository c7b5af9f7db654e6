package p

/*
#include <stdlib.h>
#include <string.h>

static void run(void) {
	static char *buf;
	if (!buf) buf = malloc(16);
}
*/
import "C"

func f() { C.run() }
