package p

/*
#include <stdlib.h>
#include <string.h>

static void push(char *p) { memset(p, 0, 1); }
static void run(void) {
	char *p = malloc(16); // want c-side-leak
	push(p);
}
*/
import "C"

func f() { C.run() }
