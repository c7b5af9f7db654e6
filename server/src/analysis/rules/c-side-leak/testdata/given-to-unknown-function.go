package p

/*
#include <stdlib.h>
#include <string.h>

extern __attribute__((weak)) void lib_push(void *p);
static void run(void) {
	char *p = malloc(16);
	lib_push(p);
}
*/
import "C"

func f() { C.run() }
