package p

/*
#include <stdlib.h>
#include <string.h>

extern __attribute__((weak)) void lib_push(void *p);
static void push(char *p) { lib_push(p); }
static void run(void) {
	char *p = malloc(16);
	push(p);
}
*/
import "C"

func f() { C.run() }
