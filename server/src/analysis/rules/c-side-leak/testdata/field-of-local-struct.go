package p

/*
#include <stdlib.h>
#include <string.h>

struct text { char *data; };
static void run(void) {
	struct text *t = calloc(1, sizeof *t);
	if (!t) return;
	t->data = (char *)malloc(16); // want c-side-leak
	free(t);
}
*/
import "C"

func f() { C.run() }
